using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.EndNote;

/// <summary>Reads EndNote's XML.</summary>
/// <remarks>Source: EndNote's <c>RSXML.dtd</c>. Runs of style are joined; what they look like is left out.</remarks>
internal static class EndNoteXmlReader
{
    public static void Read(ReadContext context)
    {
        var records = new XmlRecords(context, "record");
        var fields = new RawFields();
        while (records.ReadNext() is { } record)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            fields.Clear();
            record.AddTo(fields, IsStyle);
            if (fields.Count == 0)
            {
                context.Report(ProblemKind.UnexpectedText, record.Span, "<" + record.NameOf(0) + ">");
                continue;
            }

            new EndNoteXmlPaper(context, record).Add(fields);
        }
    }

    private static bool IsStyle(string name) => name == "style";
}
