using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>An entry has the fields that its type cannot do without.</summary>
internal sealed class MissingFieldRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.MissingField];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX)
        {
            return;
        }

        List<string>? missing = null;
        foreach (var fields in EntryTypeTable.RequiredBy(record.EntryType))
        {
            if (!HasOneOf(record, fields) && !MayInherit(record, fields))
            {
                (missing ??= []).Add(fields);
            }
        }

        if (missing is not null)
        {
            var names = missing.ConvertAll(static fields => fields.Replace("|", " or "));
            findings.Add(new Finding(Descriptors.MissingField, record.Record.KeySpan, record.EntryType, string.Join(", ", names))
            {
                MissingFields = string.Join(" ", missing.Select(static fields => fields.Split('|')[0])),
            });
        }
    }

    private static bool HasOneOf(CheckedRecord record, string fields)
    {
        foreach (var field in record.Fields)
        {
            if (field.Value.Length > 0 && IsAmong(field.Name, fields))
            {
                return true;
            }
        }

        return false;
    }

    // What the entry that it refers to gives is in the paper; of the rest nobody knows.
    private static bool MayInherit(CheckedRecord record, string fields)
    {
        if (record.Named("crossref") is null && record.Named("xdata") is null)
        {
            return false;
        }

        return fields switch
        {
            "title" => record.Paper.Title is not null,
            "author" => record.Paper.Authors.Count > 0,
            _ => true,
        };
    }

    private static bool IsAmong(string name, string fields)
    {
        var index = fields.IndexOf(name, StringComparison.Ordinal);
        while (index >= 0)
        {
            var end = index + name.Length;
            if ((index == 0 || fields[index - 1] == '|') && (end == fields.Length || fields[end] == '|'))
            {
                return true;
            }

            index = fields.IndexOf(name, end, StringComparison.Ordinal);
        }

        return false;
    }
}
