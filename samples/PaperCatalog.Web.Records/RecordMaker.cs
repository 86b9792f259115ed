using System.Globalization;
using System.Text;

namespace PaperCatalog.Web.Records;

/// <summary>Makes 1,000 papers that nobody wrote: the same ones each time.</summary>
internal sealed class RecordMaker
{
    private const int Count = 1000;
    private const int FirstYear = 1978;
    private const int LastYear = 2025;

    // A random generator with a seed gives the same numbers in every version of .NET.
    private readonly Random _random = new(1851);
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<Author> _authors = [];

    private RecordMaker()
    {
    }

    private sealed record Author(Person Person, Topic First, Topic Second);

    /// <summary>The file of papers.</summary>
    public static string BibTeX() =>
        "% 1,000 papers that nobody wrote, by people who do not exist, in journals that were never printed.\n"
        + "% Made by samples/PaperCatalog.Web.Records; MIT licence.\n\n"
        + new RecordMaker().Make().ToBibTeX();

    private List<Paper> Make()
    {
        MakeAuthors();
        var papers = OddPapers.All.ToList();
        papers.ForEach(paper => _keys.Add(paper.Key));
        while (papers.Count < Count)
        {
            papers.Add(MakePaper(papers.Count));
        }

        papers.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return papers;
    }

    private void MakeAuthors()
    {
        var families = People.Family.OrderBy(_ => _random.Next()).ToArray();
        for (var i = 0; i < families.Length * 3; i++)
        {
            var person = People.Of(Pick(People.Given), families[i % families.Length]);
            if (_authors.TrueForAll(author => author.Person.DisplayName != person.DisplayName))
            {
                _authors.Add(new Author(person, Pick(Topics.All), Pick(Topics.All)));
            }
        }
    }

    private Paper MakePaper(int number)
    {
        var topic = Pick(Topics.All);
        var people = AuthorsOf(topic);
        // Learning grows: later years have more papers.
        var year = LastYear - (int)((LastYear - FirstYear + 1) * Math.Pow(_random.NextDouble(), 1.3));
        var words = WordsOf(topic, year);
        var title = Title(words);
        var paper = new Paper
        {
            Key = Key(people[0], year, title),
            Title = title,
            Authors = people,
            Issued = _random.Next(4) == 0 ? new PartialDate(year) : new PartialDate(year, _random.Next(1, 13)),
            Abstract = _random.Next(25) == 0 ? null : Abstract(topic, words),
            Keywords = [.. new[] { topic.Keyword, words["method"], words["measure"] }.Distinct()],
            Doi = _random.Next(6) == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"10.5555/stillwater.{year}.{number:0000}"),
        };
        return Published(paper, topic, year);
    }

    private Paper Published(Paper paper, Topic topic, int year)
    {
        var firstPage = _random.Next(1, 420);
        var pages = string.Create(CultureInfo.InvariantCulture, $"{firstPage}-{firstPage + _random.Next(3, 28)}");
        switch (_random.Next(20))
        {
            case < 11:
                var journal = Pick(topic.Journals);
                return paper with
                {
                    Kind = PaperKind.ArticleJournal,
                    ContainerTitle = journal,
                    Volume = Number(year - FirstYear + 1 + journal.Length),
                    Issue = Number(_random.Next(1, 5)),
                    Pages = pages,
                };
            case < 18:
                return paper with
                {
                    Kind = PaperKind.PaperConference,
                    ContainerTitle = "Proceedings of the " + Pick(topic.Meetings),
                    PublisherPlace = Pick(Phrases.Places),
                    Publisher = "Stillwater University Press",
                    Pages = pages,
                };
            case 18:
                return paper with
                {
                    Kind = PaperKind.Report,
                    Publisher = "Stillwater Institute for Useful Curiosity",
                    Genre = "Technical report",
                    Number = string.Create(CultureInfo.InvariantCulture, $"SI-{year}-{_random.Next(1, 90):00}"),
                };
            default:
                return paper with
                {
                    Kind = PaperKind.Thesis,
                    Authors = [paper.Authors[0]],
                    Publisher = "Stillwater University",
                    Genre = "PhD thesis",
                };
        }
    }

    // A few people write much, and mostly about one thing.
    private List<Person> AuthorsOf(Topic topic)
    {
        var circle = _authors.Where(author => author.First == topic || author.Second == topic).ToArray();
        var people = new List<Person>();
        for (var i = 1 + (int)(4.2 * Math.Pow(_random.NextDouble(), 1.3)); i > 0; i--)
        {
            var person = circle[(int)(circle.Length * Math.Pow(_random.NextDouble(), 2.2))].Person;
            if (!people.Contains(person))
            {
                people.Add(person);
            }
        }

        return people;
    }

    private Dictionary<string, string> WordsOf(Topic topic, int year)
    {
        var methods = TwoOf(topic.Methods);
        var places = TwoOf(Phrases.Places);
        return new(StringComparer.Ordinal)
        {
            ["subjects"] = Pick(topic.Subjects),
            ["method"] = methods[0],
            ["method2"] = methods[1],
            ["measure"] = Pick(topic.Measures),
            ["condition"] = Pick(topic.Conditions),
            ["metaphor"] = Pick(Phrases.Metaphors),
            ["overview"] = Pick(Phrases.Overviews),
            ["place"] = places[0],
            ["place2"] = places[1],
            ["number"] = Pick(["two", "three", "five", "seven", "ten", "twelve", "twenty"]),
            ["count"] = _random.Next(48, 9800).ToString("#,0", CultureInfo.InvariantCulture),
            ["few"] = Pick(["two", "three", "five", "eleven", "seventeen"]),
            ["percent"] = Number(_random.Next(3, 84)),
            ["small"] = Number(_random.Next(2, 9)),
            ["decimals"] = Number(_random.Next(11, 88)),
            ["from"] = Number(year - _random.Next(6, 30)),
            ["to"] = Number(year - _random.Next(1, 5)),
        };
    }

    private string Title(Dictionary<string, string> words)
    {
        string title;
        do
        {
            title = TitleCase.Of(Fill(Pick(Phrases.Titles), words));
        }
        while (!_titles.Add(title) && Reshuffle(words));

        return title;
    }

    // A title that exists is tried again somewhere else.
    private bool Reshuffle(Dictionary<string, string> words)
    {
        words["place"] = Pick(Phrases.Places.Except([words["place2"]]).ToArray());
        words["metaphor"] = Pick(Phrases.Metaphors);
        return true;
    }

    private string Abstract(Topic topic, Dictionary<string, string> words)
    {
        var pattern = new StringBuilder(Pick(topic.Openings));
        foreach (var sentences in (string[][])[Phrases.Gaps, Phrases.Approaches, Phrases.Data, Phrases.Results])
        {
            pattern.Append(' ').Append(Pick(sentences));
        }

        return Fill(pattern.Append(' ').Append(Pick(topic.Closings)).ToString(), words);
    }

    private string Key(Person first, int year, string title)
    {
        var word = title.Split([' ', ',', ':', '?', '-'], StringSplitOptions.RemoveEmptyEntries).First(static part => part.Length > 3);
        var key = PlainText.Of(first.Family!) + Number(year) + PlainText.Of(word);
        for (var letter = 'b'; !_keys.Add(key); letter++)
        {
            key = key.TrimEnd('0') + letter;
        }

        return key;
    }

    private static string Fill(string pattern, Dictionary<string, string> words)
    {
        var text = new StringBuilder(pattern.Length * 2);
        for (var start = 0; start < pattern.Length;)
        {
            var open = pattern.IndexOf('{', start);
            if (open < 0)
            {
                text.Append(pattern, start, pattern.Length - start);
                break;
            }

            var close = pattern.IndexOf('}', open);
            text.Append(pattern, start, open - start).Append(words[pattern[(open + 1)..close]]);
            start = close + 1;
        }

        return text.ToString();
    }

    private string[] TwoOf(string[] items)
    {
        var first = _random.Next(items.Length);
        return [items[first], items[(first + _random.Next(1, items.Length)) % items.Length]];
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
