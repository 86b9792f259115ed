using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>The title of what holds the work is whole, and no more than a title.</summary>
internal sealed class ContainerRule : IRecordRule
{
    private static readonly string[] s_openEnds = [" on", " of", " the", " for", " in", " and"];

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.TruncatedContainer, Descriptors.PagesInContainer];

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role != FieldRole.ContainerTitle)
            {
                continue;
            }

            var end = s_openEnds.FirstOrDefault(word => field.Value.EndsWith(word, StringComparison.OrdinalIgnoreCase));
            if (end is not null)
            {
                findings.Add(new Finding(Descriptors.TruncatedContainer, record.ContentOf(field), DiagnosticText.Part(end.Trim())));
            }

            var pages = field.Value.IndexOf("pp.", StringComparison.Ordinal);
            pages = pages > 0 ? pages : field.Value.IndexOf(" pages ", StringComparison.Ordinal);
            if (pages > 0 && HasDigit(field.Value, pages))
            {
                findings.Add(new Finding(Descriptors.PagesInContainer, record.ContentOf(field), field.Name));
            }
        }
    }

    private static bool HasDigit(string text, int start)
    {
        for (var i = start; i < text.Length && i < start + 9; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }
}
