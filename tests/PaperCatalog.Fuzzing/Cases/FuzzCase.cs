using System.Text;

namespace PaperCatalog.Fuzzing.Cases;

/// <summary>One input.</summary>
/// <param name="Id">Where it comes from.</param>
/// <param name="Bytes">The file as it lies on the disk.</param>
/// <param name="Damage">What was damaged, if that is known and the rest was not touched.</param>
internal sealed record FuzzCase(CaseId Id, byte[] Bytes, Damage? Damage = null)
{
    private string? _text;

    /// <summary>The path that the readers are told.</summary>
    public const string Path = "papers/fuzz.txt";

    public PaperFormat Format => Id.Format;

    /// <summary>The text as the framework decodes it: an oracle for our own decoder.</summary>
    public string Text
    {
        get
        {
            if (_text is null)
            {
                using var reader = new StreamReader(new MemoryStream(Bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
                _text = reader.ReadToEnd();
            }

            return _text;
        }
    }
}
