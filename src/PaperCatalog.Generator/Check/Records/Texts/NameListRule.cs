using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>A list of names holds names: no "et al.", and <c>and</c> between them, not commas.</summary>
internal sealed class NameListRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.EtAl, Descriptors.NamesByComma];

    public int Roles => (1 << (int)FieldRole.People);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role != FieldRole.People)
            {
                continue;
            }

            if (EtAlIn(field.Value) is { } etAl)
            {
                var start = field.Value.IndexOf(etAl, StringComparison.Ordinal);
                var isEnd = start + etAl.Length == field.Value.Length;
                findings.Add(new Finding(Descriptors.EtAl, record.PlaceOf(field, etAl), DiagnosticText.Part(etAl.Trim(' ', ',')))
                {
                    Replacement = record.Format == PaperFormat.BibTeX && isEnd && record.IsLiteral(field, etAl) ? " and others" : null,
                });
            }
            else if (record.Format == PaperFormat.BibTeX && ArePartsNames(field.Value))
            {
                findings.Add(new Finding(Descriptors.NamesByComma, record.ContentOf(field), DiagnosticText.Part(field.Value))
                {
                    Replacement = record.IsLiteral(field, field.Value) ? string.Join(" and ", field.Value.Split(',').Select(static part => part.Trim())) : null,
                });
            }
        }
    }

    /// <summary>The words with what parts them from the names before, such as <c>, et al.</c>; null where there are none.</summary>
    private static string? EtAlIn(string value)
    {
        var index = value.IndexOf("et al", StringComparison.OrdinalIgnoreCase);
        if (index < 0 || (index > 0 && value[index - 1] is not (' ' or ',' or '{')) || (index + 5 < value.Length && char.IsLetter(value[index + 5])))
        {
            return null;
        }

        var end = index + 5;
        end += end < value.Length && value[end] == '.' ? 1 : 0;
        var start = index;
        while (start > 0 && value[start - 1] is ' ' or ',')
        {
            start--;
        }

        if (start > 4 && string.CompareOrdinal(value, start - 4, " and", 0, 4) == 0)
        {
            start -= 4;
        }

        return value.Substring(start, end - start);
    }

    // "A. Smith, B. Jones": each part has initials and a family name, which no form of one name does.
    private static bool ArePartsNames(string value)
    {
        if (value.IndexOf(',') < 0 || value.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0 || value.IndexOf('{') >= 0 || value.IndexOf('\\') >= 0)
        {
            return false;
        }

        var parts = value.Split(',');
        return parts.Length > 1 && parts.All(static part => IsInitialsAndName(part.Trim()));
    }

    private static bool IsInitialsAndName(string part)
    {
        var i = 0;
        while (i + 1 < part.Length && char.IsUpper(part[i]) && part[i + 1] == '.')
        {
            i += 2;
            while (i < part.Length && part[i] is ' ' or '-')
            {
                i++;
            }
        }

        return i > 0 && part.Length - i >= 3 && char.IsUpper(part[i]) && part.Skip(i).All(static c => char.IsLetter(c) || c is '-' or '\'');
    }
}
