using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>Tells a byte that could not be decoded from a U+FFFD that really stands in the file.</summary>
/// <remarks>
/// The compiler hands out text, not bytes, and we may not open files. But it knows the checksum of the bytes: if the
/// text, encoded again, has another one, something was replaced.
/// </remarks>
internal static class UndecodableText
{
    /// <summary>The first place that was not UTF-8; null when the text is as the file has it.</summary>
    public static SourceSpan? Find(SourceText text, CancellationToken cancellationToken)
    {
        if (text.Encoding is null or UnicodeEncoding or UTF32Encoding)
        {
            return null;
        }

        var content = PaperFileReader.ContentOf(text);
        if (text.Encoding is not UTF8Encoding)
        {
            // On Windows the compiler falls back to the machine's code page: the letters depend on who builds.
            return FirstBeyondAscii(content) is { } letter ? new SourceSpan(letter, 1) : null;
        }

        var place = content.IndexOf('\uFFFD');
        if (place < 0)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var checksum = text.GetChecksum();
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(content);
        byte[] withMark = [0xEF, 0xBB, 0xBF, .. bytes];
        using HashAlgorithm algorithm = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : Sha1();
        return checksum.SequenceEqual(algorithm.ComputeHash(bytes)) || checksum.SequenceEqual(algorithm.ComputeHash(withMark))
            ? null
            : new SourceSpan(place, 1);
    }

    private static int? FirstBeyondAscii(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '~')
            {
                return i;
            }
        }

        return null;
    }

#pragma warning disable CA5350 // The compiler's own checksum, compared with itself; nothing is protected by it.
    private static SHA1 Sha1() => SHA1.Create();
#pragma warning restore CA5350
}
