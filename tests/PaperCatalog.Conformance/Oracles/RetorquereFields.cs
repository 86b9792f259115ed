using System.Globalization;
using PaperCatalog.Conformance.Cases;
using YamlDotNet.RepresentationModel;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>The fields of one entry of a snapshot beside our members for them.</summary>
internal static class RetorquereFields
{
    /// <summary>Fields that become a part of another one's member, or whose place depends on others; they are looked at with those.</summary>
    private static readonly HashSet<string> s_joined = new(StringComparer.Ordinal)
    {
        "subtitle", "titleaddon", "booksubtitle", "journalsubtitle", "mainsubtitle", "journal", "journaltitle", "booktitle", "maintitle",
        "year", "month", "day", "date", "eprinttype", "archiveprefix", "eprint", "type", "institution", "school", "organization", "author+an",
    };

    /// <summary>Compares all fields of an entry.</summary>
    public static IEnumerable<Difference> Compare(YamlMappingNode entry, Paper paper)
    {
        var fields = (YamlMappingNode)entry.Child("fields")!;
        var source = entry.Text("input");
        var actual = Reference.Of(paper);
        foreach (var (node, value) in fields.Children)
        {
            var name = node.Text();
            if (!s_joined.Contains(name))
            {
                // Beside an address, the location is that of the conference.
                var isPlaceOfEvent = name == "location" && fields.Child("address") is not null;
                yield return Field(isPlaceOfEvent ? "venue" : name, Expected(name, value), paper, actual, source);
            }
        }

        // An untitled work has only a description.
        var title = Titled(fields, "title", "subtitle");
        yield return New("title", title.Length > 0 ? title : fields.Text("titleaddon"), actual["title"]);
        yield return New("container-title", Container(fields, entry.Text("type")), actual["container-title"]);
        yield return New("issued", Date(fields), actual["issued"]);

        Difference New(string name, string expected, string ours) => new(name, Reference.Fold(expected), ours, paper, source);
    }

    private static Difference Field(string name, string expected, Paper paper, Reference actual, string source)
    {
        var member = name switch
        {
            "author" or "editor" or "translator" or "edition" or "volume" or "abstract" or "publisher" or "language" or "note" => name,
            "shorttitle" => "title-short",
            "chapter" => "chapter-number",
            "pagetotal" => "number-of-pages",
            "volumes" => "number-of-volumes",
            "pubstate" => "status",
            "eventtitle" => "event-title",
            "venue" => "event-place",
            "pages" => "page",
            "keywords" => "keyword",
            "address" or "location" => "publisher-place",
            "doi" or "url" or "isbn" or "issn" => name.ToUpperInvariant(),
            "series" => "collection-title",
            _ => null,
        };
        if (name == "number")
        {
            // Which of them it is depends on the type of the entry.
            string?[] numbers = [paper.Issue, paper.Number, paper.CollectionNumber];
            return new Difference(name, expected, numbers.Contains(expected) ? expected : string.Join(' ', numbers), paper, source);
        }

        return member is null
            ? new Difference("raw field", name, paper.Fields[name] is null ? string.Empty : name, paper, source)
            : new Difference(member, Reference.Fold(expected), actual[member], paper, source);
    }

    private static string Expected(string name, YamlNode value)
    {
        var text = value is YamlSequenceNode list
            ? string.Join(name is "keywords" or "author" or "editor" or "translator" ? "; " : " and ", list.Select(Item).Where(static item => item != "others"))
            : value.Text();
        return name == "pages" ? Pages(text) : text;
    }

    /// <summary>One hyphen for any dash with any spaces around it.</summary>
    private static string Pages(string text) => string.Join('-', Texts.WithPlainPunctuation(text).Split('-', StringSplitOptions.TrimEntries));

    private static string Item(YamlNode node) => node is not YamlMappingNode name
        ? node.Text()
        : People.Text(new Person
        {
            Literal = name.Child("name")?.Text(),
            Family = name.Child("lastName")?.Text(),
            Given = name.Child("firstName")?.Text(),
            DroppingParticle = name.Text("useprefix") == "false" ? name.Text("prefix") : null,
            NonDroppingParticle = name.Text("useprefix") == "false" ? null : name.Text("prefix"),
            Suffix = name.Child("suffix")?.Text(),
        });

    private static string Titled(YamlMappingNode fields, string title, string subtitle)
    {
        var (main, sub) = (fields.Text(title), fields.Text(subtitle));
        return main.Length == 0 || sub.Length == 0 ? main + sub : main[^1] is '?' or '!' or ':' ? main + " " + sub : main + ": " + sub;
    }

    private static string Container(YamlMappingNode fields, string type)
    {
        var journal = Titled(fields, fields.Child("journaltitle") is null ? "journal" : "journaltitle", "journalsubtitle");
        var book = Titled(fields, "booktitle", "booksubtitle");
        return type is "article" or "periodical" ? Or(journal, book) : Or(book, journal);

        static string Or(string first, string second) => first.Length > 0 ? first : second;
    }

    /// <summary>Year, month and day as numbers; a date of another form as it is.</summary>
    private static string Date(YamlMappingNode fields)
    {
        var date = fields.Text("date");
        if (date.Length == 0)
        {
            date = string.Join('-', new[] { fields.Text("year"), fields.Text("month"), fields.Text("day") }.TakeWhile(static part => part.Length > 0));
        }

        return string.Join('/', date.Split('/', StringSplitOptions.TrimEntries).Select(Numbers));
    }

    private static string Numbers(string date)
    {
        var parts = date.TrimStart('-').Split('-');
        return (date.StartsWith('-') ? "-" : "") + string.Join('-', parts.Select(static part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : part));
    }
}
