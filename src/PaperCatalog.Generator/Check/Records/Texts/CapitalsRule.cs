using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>Capitals that a style must not take away stand in braces.</summary>
internal sealed class CapitalsRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.UnprotectedCapitals];

    public int Roles => (1 << (int)FieldRole.Title);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX || record.Named("title") is not { } field)
        {
            return;
        }

        var content = record.ContentOf(field);
        var text = record.TextOf(content);
        var depth = 0;
        var isFirst = true;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth > 0 || !char.IsLetterOrDigit(text[i]) || (i > 0 && text[i - 1] == '\\'))
            {
                continue;
            }

            var end = i;
            var capitals = 0;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                capitals += char.IsUpper(text[end]) && (end > i || isFirst) ? 1 : 0;
                end++;
            }

            // The first letter of a word is a matter of taste; the first of the title stays anyway.
            if (end - i > 1 && (isFirst ? capitals > 1 : capitals > 0))
            {
                var word = text.Slice(i, end - i).ToString();
                findings.Add(new Finding(Descriptors.UnprotectedCapitals, new SourceSpan(content.Start + i, end - i), DiagnosticText.Part(word))
                {
                    Replacement = "{" + word + "}",
                });
            }

            isFirst = false;
            i = end - 1;
        }
    }
}
