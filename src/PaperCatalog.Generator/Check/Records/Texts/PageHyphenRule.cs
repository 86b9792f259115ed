using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>A range of pages has LaTeX's dash, two hyphens.</summary>
internal sealed class PageHyphenRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.PageHyphen];

    public int Roles => (1 << (int)FieldRole.Pages);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX || record.First(FieldRole.Pages) is not { } field)
        {
            return;
        }

        var content = record.ContentOf(field);
        var text = record.TextOf(content);
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var isSingle = text[i] is '-' or '\u2013' && text[i - 1] is not ('-' or '\u2013') && text[i + 1] is not ('-' or '\u2013');
            if (isSingle && IsDigitNear(text, i, -1) && IsDigitNear(text, i, 1))
            {
                findings.Add(new Finding(Descriptors.PageHyphen, new SourceSpan(content.Start + i, 1)) { Replacement = "--" });
            }
        }
    }

    private static bool IsDigitNear(ReadOnlySpan<char> text, int index, int step)
    {
        index += step;
        while (index > 0 && index < text.Length - 1 && text[index] == ' ')
        {
            index += step;
        }

        return index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';
    }
}
