using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Check.Records;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>A record has the fields that most records of its kind have.</summary>
internal sealed class UsualFieldRule : ICatalogRule
{
    private const int FewestRecords = 10;
    private const int UsualPercent = 90;

    // Fields of the same meaning count as one; these are the ones that somebody would miss.
    private static readonly FieldRole[] s_roles =
    [
        FieldRole.Abstract, FieldRole.ContainerTitle, FieldRole.Doi, FieldRole.Isbn, FieldRole.Issn, FieldRole.Keywords,
        FieldRole.Pages, FieldRole.Publisher, FieldRole.Title, FieldRole.Url, FieldRole.Volume,
    ];

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.UsualField];

    public void Check(IReadOnlyList<CatalogRecord> records, Action<CatalogRecord, Finding> report)
    {
        var groups = new Dictionary<(PaperFormat, PaperKind), (int Records, int[] Counts)>();
        foreach (var record in records)
        {
            var key = (record.Format, record.Record.Paper.Kind);
            var (count, counts) = groups.TryGetValue(key, out var group) ? group : (0, new int[s_roles.Length]);
            var roles = RolesOf(record);
            for (var i = 0; i < s_roles.Length; i++)
            {
                counts[i] += (roles >> (int)s_roles[i]) & 1;
            }

            groups[key] = (count + 1, counts);
        }

        foreach (var record in records)
        {
            var (count, counts) = groups[(record.Format, record.Record.Paper.Kind)];
            var roles = RolesOf(record);
            for (var i = 0; i < s_roles.Length && count >= FewestRecords; i++)
            {
                var percent = counts[i] * 100L / count;
                if (percent is >= UsualPercent and < 100 && ((roles >> (int)s_roles[i]) & 1) == 0)
                {
                    report(record, new Finding(
                        Descriptors.UsualField,
                        record.Record.KeySpan,
                        percent.ToString(CultureInfo.InvariantCulture),
                        count.ToString(CultureInfo.InvariantCulture),
                        NameOf(s_roles[i])));
                }
            }
        }
    }

    private static int RolesOf(CatalogRecord record)
    {
        var roles = 0;
        foreach (var field in record.Record.Paper.Fields)
        {
            var role = field.Value.Length == 0 ? FieldRole.Other : FieldRoles.Find(record.Format, field.Name);
            role = role == FieldRole.FirstPage ? FieldRole.Pages : role;
            roles |= 1 << (int)role;
        }

        return roles;
    }

    private static string NameOf(FieldRole role) => role switch
    {
        FieldRole.ContainerTitle => "journal or book title",
        FieldRole.Doi => "DOI",
        FieldRole.Isbn => "ISBN",
        FieldRole.Issn => "ISSN",
        FieldRole.Url => "address",
        FieldRole.Keywords => "keywords",
        FieldRole.Pages => "pages",
        _ => role.ToString().ToLowerInvariant(),
    };
}
