using System.Globalization;
using PaperCatalog.Reading;
using PaperCatalog.Reading.ArXiv;
using PaperCatalog.Reading.BibTeX;
using PaperCatalog.Reading.CitationFile;
using PaperCatalog.Reading.CslJson;
using PaperCatalog.Reading.EndNote;
using PaperCatalog.Reading.PlainText;
using PaperCatalog.Reading.PubMed;
using PaperCatalog.Reading.Ris;

namespace PaperCatalog;

/// <summary>Reads bibliographic records.</summary>
public static class PaperReader
{
    /// <summary>Reads all records of a text. Bad input gives problems, never an exception.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="path">The path for <see cref="Paper.SourceFile"/>, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the enumeration.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(
        string text, PaperFormat format, string? path = null, CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return Read(new ReadContext(text, path, cancellationToken), format);
    }

    /// <summary>Reads all records of a text whose format is found from its content and its path.</summary>
    /// <remarks>
    /// What the content shows goes before what the extension tells; where they differ, <see cref="ProblemKind.WrongFormat"/> says so. A text
    /// that shows no format and has no telling extension is read as plain text.
    /// </remarks>
    /// <param name="text">The text of a file.</param>
    /// <param name="path">Its path, which is also <see cref="Paper.SourceFile"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(string text, string path, CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        var context = new ReadContext(text, path, cancellationToken);
        var format = PaperFormats.Find(path, text, out var expected);
        if (expected is { } told)
        {
            context.Report(ProblemKind.WrongFormat, new SourceSpan(0, 0), PaperFormats.NameOf(format), PaperFormats.NameOf(told));
        }

        return Read(context, format);
    }

    /// <summary>Reads all records of a file. Bad input gives problems, never an exception.</summary>
    /// <param name="stream">
    /// The bytes of the file, from where the stream stands to its end. A byte order mark tells the encoding; without one it is UTF-8,
    /// and bytes that are not become U+FFFD and a problem each (the first twenty).
    /// </param>
    /// <param name="format">Its format.</param>
    /// <param name="path">The path for <see cref="Paper.SourceFile"/>, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the enumeration.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(
        Stream stream, PaperFormat format, string? path = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var decoded = EncodedText.Decode(bytes.ToArray());
        var context = new ReadContext(decoded.Text, path, cancellationToken);
        foreach (var fault in decoded.Faults)
        {
            context.Report(ProblemKind.UndecodableText, new SourceSpan(fault, 1));
        }

        return Read(context, format);
    }

    private static ReadResult Read(ReadContext context, PaperFormat format)
    {
        if (context.Text.Length > ReadLimits.TextLength)
        {
            context.Report(
                ProblemKind.LimitExceeded,
                new SourceSpan(0, 0),
                "The length of this text",
                ReadLimits.TextLength.ToString(CultureInfo.InvariantCulture),
                "it is not read");
            return context.ToResult(format);
        }

        if (IsWide(context.Text))
        {
            context.Report(ProblemKind.UndecodableText, new SourceSpan(0, 1));
        }

        switch (format)
        {
            case PaperFormat.PlainText:
                PlainTextReader.Read(context);
                break;
            case PaperFormat.BibTeX:
                BibTeXReader.Read(context);
                break;
            case PaperFormat.Ris:
                RisReader.Read(context);
                break;
            case PaperFormat.CslJson:
                CslJsonReader.Read(context);
                break;
            case PaperFormat.PubMedTagged:
                PubMedTaggedReader.Read(context);
                break;
            case PaperFormat.PubMedXml:
                PubMedXmlReader.Read(context);
                break;
            case PaperFormat.EndNoteTagged:
                EndNoteTaggedReader.Read(context);
                break;
            case PaperFormat.EndNoteXml:
                EndNoteXmlReader.Read(context);
                break;
            case PaperFormat.ArXivAtom:
                ArXivAtomReader.Read(context);
                break;
            case PaperFormat.ArXivListing:
                ArXivListingReader.Read(context);
                break;
            case PaperFormat.CitationFile:
                CitationFileReader.Read(context);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        return context.ToResult(format);
    }

    /// <summary>Whether every other character at the beginning is a NUL: UTF-16 without a byte order mark, read as UTF-8.</summary>
    private static bool IsWide(string text) =>
        text.Length >= 4 && ((text[0] == '\0' && text[1] != '\0' && text[2] == '\0' && text[3] != '\0')
            || (text[0] != '\0' && text[1] == '\0' && text[2] != '\0' && text[3] == '\0'));
}
