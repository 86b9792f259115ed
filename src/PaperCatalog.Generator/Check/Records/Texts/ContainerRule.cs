using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>The title of what holds the work is whole, and no more than a title.</summary>
internal sealed class ContainerRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.TruncatedContainer, Descriptors.PagesInContainer];

    public int Roles => (1 << (int)FieldRole.ContainerTitle);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role != FieldRole.ContainerTitle)
            {
                continue;
            }

            var word = field.Value.AsSpan(field.Value.LastIndexOf(' ') + 1);
            if (word.Length is 2 or 3 && word.Length < field.Value.Length && IsOpenEnd(word.ToString()))
            {
                findings.Add(new Finding(Descriptors.TruncatedContainer, record.ContentOf(field), word.ToString()));
            }

            var pages = field.Value.IndexOf("pp.", StringComparison.Ordinal);
            pages = pages > 0 ? pages : field.Value.IndexOf(" pages ", StringComparison.Ordinal);
            if (pages > 0 && HasDigit(field.Value, pages))
            {
                findings.Add(new Finding(Descriptors.PagesInContainer, record.ContentOf(field), field.Name));
            }
        }
    }

    private static bool IsOpenEnd(string word) => word.ToLowerInvariant() is "on" or "of" or "the" or "for" or "in" or "and";

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
