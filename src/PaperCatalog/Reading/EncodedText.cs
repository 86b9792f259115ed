using System.Text;

namespace PaperCatalog.Reading;

/// <summary>The bytes of a file as text, and where they were no text.</summary>
/// <remarks>
/// A byte order mark tells the encoding: UTF-8, UTF-16 or UTF-32 in either order. Without one it is UTF-8, as all the
/// formats that we read are written today; what cannot be UTF-8 becomes U+FFFD and is listed.
/// </remarks>
internal sealed class EncodedText
{
    // One place tells what is wrong with the file; a file in another encoding has thousands.
    public const int MostFaults = 20;

    private EncodedText(string text, IReadOnlyList<int> faults)
    {
        Text = text;
        Faults = faults;
    }

    /// <summary>The text without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The offsets in the text of the first bytes that could not be decoded.</summary>
    public IReadOnlyList<int> Faults { get; }

    public static EncodedText Decode(byte[] bytes)
    {
        var (encoding, start) = Detect(bytes);
        var fallback = new FaultRecorder();
        var decoder = (Encoding)encoding.Clone();
        decoder.DecoderFallback = fallback;
        var text = decoder.GetString(bytes, start, bytes.Length - start);
        var faults = new List<int>();
        var offset = 0;
        var last = 0;
        foreach (var index in fallback.ByteIndexes)
        {
            if (faults.Count == MostFaults)
            {
                break;
            }

            // Each faulty byte before this one has become one character, as in the text.
            offset += encoding.GetCharCount(bytes, start + last, index - last);
            last = index;
            if (faults.Count == 0 || offset > faults[faults.Count - 1])
            {
                faults.Add(Math.Min(offset, Math.Max(0, text.Length - 1)));
            }
        }

        return new EncodedText(text, faults);
    }

    private static (Encoding Encoding, int Start) Detect(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(), 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: true), 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true), 2),
        _ => (new UTF8Encoding(), 0),
    };

    /// <summary>Replaces as usual, and remembers where.</summary>
    private sealed class FaultRecorder : DecoderFallback
    {
        public List<int> ByteIndexes { get; } = [];

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(ByteIndexes);

        private sealed class Buffer(List<int> byteIndexes) : DecoderFallbackBuffer
        {
            private bool _hasCharacter;

            public override int Remaining => _hasCharacter ? 1 : 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                // The framework decodes twice, to count and to copy; only a place not seen yet is new.
                if (byteIndexes.Count == 0 || index > byteIndexes[byteIndexes.Count - 1])
                {
                    byteIndexes.Add(index);
                }

                _hasCharacter = true;
                return true;
            }

            public override char GetNextChar()
            {
                var character = _hasCharacter ? '\uFFFD' : '\0';
                _hasCharacter = false;
                return character;
            }

            public override bool MovePrevious() => false;

            public override void Reset() => _hasCharacter = false;
        }
    }
}
