using System.Xml.Linq;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Differential;

/// <summary>The MODS of <c>bib2xml</c>.</summary>
internal sealed class BibutilsRun(string output, string set) : DifferentialOracle(output, set)
{
    private static readonly XNamespace s_mods = "http://www.loc.gov/mods/v3";

    public override string Name => "bibutils, " + Set;

    public override string Description => "`bib2xml`, whose MODS is read by the Library of Congress's guidelines.";

    public override IReadOnlyList<Deviation> Deviations { get; } = DifferentialDeviations.Bibutils;

    protected override IEnumerable<(string Key, Reference Record)> ReadOutput()
    {
        foreach (var mods in XDocument.Load(Output).Root!.Elements(s_mods + "mods"))
        {
            var host = mods.Elements(s_mods + "relatedItem").FirstOrDefault(static item => (string?)item.Attribute("type") == "host");
            var date = ((string?)mods.Element(s_mods + "originInfo")?.Element(s_mods + "dateIssued") ?? string.Empty).Split('-');
            var record = new Reference
            {
                ["type"] = Type(mods, host),
                ["author"] = People(mods, "author"),
                ["editor"] = string.Join("; ", new[] { People(mods, "editor"), host is null ? "" : People(host, "editor") }.Where(static names => names.Length > 0)),
                ["title"] = Title(mods),
                ["container-title"] = host is null ? string.Empty : Title(host),
                ["year"] = date[0],
                ["month"] = date.Length > 1 ? date[1].TrimStart('0') : string.Empty,
                ["DOI"] = Identifier(mods, "doi"),
                ["URL"] = (string?)mods.Element(s_mods + "location")?.Element(s_mods + "url") ?? string.Empty,
                ["abstract"] = (string?)mods.Element(s_mods + "abstract") ?? string.Empty,
                ["page"] = Pages(mods),
            };
            yield return (Identifier(mods, "citekey"), record);
        }
    }

    private static string Type(XElement mods, XElement? host) =>
        mods.Elements(s_mods + "genre").Concat(host?.Elements(s_mods + "genre") ?? []).Select(static genre => genre.Value).FirstOrDefault() switch
        {
            "conference publication" => "paper-conference",
            "journal article" => "article-journal",
            var other => other ?? string.Empty,
        };

    private static string Identifier(XElement mods, string type) =>
        mods.Elements(s_mods + "identifier").FirstOrDefault(identifier => (string?)identifier.Attribute("type") == type)?.Value ?? string.Empty;

    private static string Title(XElement item)
    {
        var info = item.Element(s_mods + "titleInfo");
        var title = (string?)info?.Element(s_mods + "title") ?? string.Empty;
        var subtitle = (string?)info?.Element(s_mods + "subTitle") ?? string.Empty;
        return title.Length == 0 || subtitle.Length == 0 ? title + subtitle : title + (title[^1] is '?' or '!' ? " " : ": ") + subtitle;
    }

    private static string People(XElement item, string role) => Names(item.Elements(s_mods + "name")
        .Where(name => name.Elements(s_mods + "role").Any(element => element.Value.Trim() == role))
        .Select(static name => new Person
        {
            Literal = (string?)name.Attribute("type") == "personal" ? null : Part(name, null),
            Family = Part(name, "family"),
            Given = Part(name, "given"),
            Suffix = Part(name, "suffix"),
        }));

    private static string? Part(XElement name, string? type) =>
        string.Join(' ', name.Elements(s_mods + "namePart").Where(part => (string?)part.Attribute("type") == type).Select(static part => part.Value)) is { Length: > 0 } text ? text : null;

    private static string Pages(XElement mods)
    {
        var part = mods.Element(s_mods + "part");
        var extent = part?.Elements(s_mods + "extent").FirstOrDefault(static extent => (string?)extent.Attribute("unit") == "page");
        var single = part?.Elements(s_mods + "detail").FirstOrDefault(static detail => (string?)detail.Attribute("type") == "page");
        return extent is null
            ? (string?)single?.Element(s_mods + "number") ?? string.Empty
            : string.Join('-', extent.Elements().Select(static end => end.Value));
    }
}
