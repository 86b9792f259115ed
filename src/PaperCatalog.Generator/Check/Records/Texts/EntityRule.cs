using Microsoft.CodeAnalysis;
using PaperCatalog.Reading.Markup;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>Text holds characters, not HTML's names of them.</summary>
internal sealed class EntityRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.HtmlEntity];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        // Elsewhere entities are part of the format.
        if (record.Format is not (PaperFormat.BibTeX or PaperFormat.PlainText or PaperFormat.Ris or PaperFormat.EndNoteTagged or PaperFormat.PubMedTagged))
        {
            return;
        }

        foreach (var field in record.Fields)
        {
            if ((TextRoles.IsRead(field.Role) || field.Role == FieldRole.Url) && field.Value.IndexOf('&') >= 0)
            {
                Check(record, field, findings);
            }
        }
    }

    private static void Check(CheckedRecord record, RecordField field, List<Finding> findings)
    {
        var content = record.ContentOf(field);
        var text = record.TextOf(content).ToString();
        var isAddress = field.Role == FieldRole.Url;
        for (var i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&', i + 1))
        {
            if (!Entity.TryRead(text, i, out var length, out var value) || value.Length == 0 || value[0] < ' ' || (isAddress && value != "&"))
            {
                continue;
            }

            // "\&amp;": the entity was escaped for LaTeX, but not read before.
            var start = i > 0 && text[i - 1] == '\\' ? i - 1 : i;
            var part = text.Substring(start, i + length - start);
            findings.Add(new Finding(
                Descriptors.HtmlEntity, new SourceSpan(content.Start + start, part.Length), DiagnosticText.Part(part), DiagnosticText.Part(value))
            {
                Replacement = record.Format != PaperFormat.BibTeX || isAddress ? value : InLatex(value),
            });
        }
    }

    private static string InLatex(string value) => value switch
    {
        "&" or "%" or "$" or "#" or "_" => "\\" + value,
        "\u00A0" => "~",
        _ => value,
    };
}
