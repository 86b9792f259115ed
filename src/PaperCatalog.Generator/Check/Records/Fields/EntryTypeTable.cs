namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>The entry types, and what each cannot do without.</summary>
/// <remarks>
/// BibLaTeX has two sets of rules: its manual (2.1.1, "required fields") and the data model that biber checks (blx-dm.def, "constraints").
/// This is the data model, the one that a program was ever held to; where BibTeX knows the type and asks for less ("BibTeXing", 3.1),
/// BibTeX's rule, so that nothing is reported which either of the two accepts. A bar stands between fields of which one is enough.
/// </remarks>
internal static class EntryTypeTable
{
    private static readonly Dictionary<string, string[]> s_required = Create(
    [
        ("article suppperiodical review", "author title journaltitle|journal date|year"),
        ("book mvbook", "author|editor title date|year"),
        ("inbook", "author|editor title date|year"),
        ("bookinbook suppbook", "author title booktitle date|year"),
        ("booklet manual dataset software", "title"),
        ("collection mvcollection reference mvreference", "editor title date|year"),
        ("incollection", "author title booktitle date|year"),
        ("suppcollection inreference", "title booktitle date|year"),
        ("inproceedings conference", "author title booktitle date|year"),
        ("online electronic www", "title url|doi|eprint|howpublished"),
        ("patent", "author|holder title number date|year"),
        ("periodical proceedings mvproceedings", "title date|year"),
        ("report", "author|editor title type institution|organization date|year"),
        ("techreport", "author|editor title institution date|year"),
        ("thesis", "author title type institution|school date|year"),
        ("phdthesis mastersthesis", "author title school|institution date|year"),
        ("unpublished", "author title"),
        ("set", "entryset"),

        // Without rules of their own, or of other styles.
        ("misc artwork audio bachelorsthesis bibnote commentary customa customb customc customd custome customf image jurisdiction", string.Empty),
        ("legal legislation letter magazine masterthesis movie music newspaper performance preprint presentation", string.Empty),
        ("standard talk video webpage xdata comment string preamble", string.Empty),
    ]);

    /// <summary>All types in lower case.</summary>
    public static IEnumerable<string> Names => s_required.Keys;

    public static bool IsKnown(string type) => s_required.ContainsKey(type);

    /// <summary>The fields that a type needs, alternatives with a bar between; empty for a type without rules.</summary>
    public static string[] RequiredBy(string type) => s_required.TryGetValue(type, out var fields) ? fields : [];

    private static Dictionary<string, string[]> Create((string Types, string Fields)[] rows)
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (types, fields) in rows)
        {
            foreach (var type in types.Split(' '))
            {
                table.Add(type, fields.Split([' '], StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return table;
    }
}
