using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>An <c>&amp;</c> of LaTeX text has a backslash before it.</summary>
internal sealed class AmpersandRule : IRecordRule
{
    private const int LongestEntity = 10;

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.BareAmpersand];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX)
        {
            return;
        }

        foreach (var field in record.Fields)
        {
            // In an abstract nobody prints it; in a note or "howpublished" it stands in an address.
            if (!TextRoles.IsPrinted(field.Role) || field.Value.IndexOf('&') < 0 || field.Value.IndexOf("://", StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            // What stands in the file: an abbreviation's text is somewhere else.
            var content = record.ContentOf(field);
            var text = record.TextOf(content);
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\\')
                {
                    i++;
                }
                else if (text[i] == '$')
                {
                    var end = text.Slice(i + 1).IndexOf('$');
                    i = end < 0 ? text.Length : i + 1 + end;
                }
                else if (text[i] == '&' && !IsEntity(text.Slice(i)))
                {
                    findings.Add(new Finding(Descriptors.BareAmpersand, new SourceSpan(content.Start + i, 1), field.Name) { Replacement = "\\&" });
                }
            }
        }
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text.Slice(0, Math.Min(LongestEntity, text.Length)).IndexOf(';');
        return end > 2 && text.Slice(1, end - 1).IndexOf(' ') < 0;
    }
}
