using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.PubMed;

/// <summary>Reads PubMed's XML: articles and books.</summary>
/// <remarks>Source: NLM, "MEDLINE/PubMed XML Data Elements" and <c>pubmed_250101.dtd</c>.</remarks>
internal static class PubMedXmlReader
{
    private static readonly HashSet<string> s_inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "b", "u", "sup", "sub", "math", "mml", "DispFormula",
    };

    public static void Read(ReadContext context)
    {
        // MEDLINE's own files have the citations without an article around them.
        var isMedline = context.Text.IndexOf("<PubmedArticle", StringComparison.Ordinal) < 0 && context.Text.IndexOf("<PubmedBookArticle", StringComparison.Ordinal) < 0;
        var records = isMedline ? new XmlRecords(context, "MedlineCitation") : new XmlRecords(context, "PubmedArticle", "PubmedBookArticle");
        var fields = new RawFields();
        while (records.ReadNext() is { } record)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            fields.Clear();
            record.AddTo(fields, s_inline.Contains, element => IsOfAnotherPaper(record.NameOf(element)));
            if (fields.Count == 0 || !HasElements(record))
            {
                context.Report(ProblemKind.UnexpectedText, record.Span, record.Text(0) ?? "<" + record.NameOf(0) + ">");
                continue;
            }

            var paper = new PubMedArticle(context, record).ToPaper(fields.ToFields());
            RecordCompletion.Add(context, paper, record.Span, keySpan: null, fields.Spans, []);
        }
    }

    /// <summary>The list of cited papers, and remarks that point to others, are not data of this one.</summary>
    private static bool IsOfAnotherPaper(string name) => name is "ReferenceList" or "CommentsCorrectionsList";

    private static bool HasElements(XmlRecord record) => record.Children(0).Any();
}
