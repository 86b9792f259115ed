namespace PaperCatalog.Catalog.Pages;

/// <summary>Writes the papers of one file: their records, and once what many of them say.</summary>
internal sealed class ShelfWriter
{
    /// <summary>Whoever reads one paper reads all shared texts: they may not be many.</summary>
    private const int MostSharedCharacters = 64 * 1024;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<Person, int> _personCounts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Person, int> _personNumbers = [];

    private ShelfWriter()
    {
    }

    public static ShelfContent Write(IReadOnlyList<Paper> papers, CancellationToken cancellationToken)
    {
        var writer = new ShelfWriter();
        var path = papers.Count > 0 && papers[0].SourceFile is { } first && papers.All(paper => paper.SourceFile is null || paper.SourceFile == first)
            ? first
            : string.Empty;
        var lines = new List<PageLine>[papers.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines[i] = PageLines.Of(papers[i], path);
            writer.Count(lines[i]);
        }

        var texts = writer.Share();
        var records = new string[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            records[i] = PageWriter.Write(lines[i], writer.NumberOf);
        }

        return new ShelfContent(path, IndexText.Write(papers), texts, records);
    }

    private void Count(List<PageLine> lines)
    {
        foreach (var line in lines)
        {
            if (!line.MayRecur)
            {
                continue;
            }

            if (line.Person is { } person)
            {
                _personCounts[person] = _personCounts.TryGetValue(person, out var count) ? count + 1 : 1;
            }
            else
            {
                _counts[line.Text!] = _counts.TryGetValue(line.Text!, out var count) ? count + 1 : 1;
            }
        }
    }

    // What saves most comes first, and so has the shortest number.
    private List<string> Share()
    {
        var candidates = new List<(string Text, string? Value, Person? Person, int Saved)>();
        foreach (var pair in _counts)
        {
            Consider(new PageLine(string.Empty, pair.Key), pair.Value);
        }

        foreach (var pair in _personCounts)
        {
            Consider(new PageLine(string.Empty, null, pair.Key), pair.Value);
        }

        candidates.Sort(static (x, y) => x.Saved != y.Saved ? y.Saved.CompareTo(x.Saved) : string.CompareOrdinal(x.Text, y.Text));
        var texts = new List<string>();
        var left = MostSharedCharacters;
        foreach (var (text, value, person, _) in candidates)
        {
            if (text.Length <= left)
            {
                left -= text.Length;
                if (person is not null)
                {
                    _personNumbers.Add(person, texts.Count);
                }
                else
                {
                    _numbers.Add(value!, texts.Count);
                }

                texts.Add(text);
            }
        }

        return texts;

        void Consider(PageLine line, int count)
        {
            const int Mark = 4; // '#' and a number
            if (count > 1)
            {
                var text = PageWriter.TextOf(line);
                var saved = ((text.Length - Mark) * (count - 1)) - (2 * Mark);
                if (saved > 0)
                {
                    candidates.Add((text, line.Text, line.Person, saved));
                }
            }
        }
    }

    private int? NumberOf(PageLine line)
    {
        var isShared = line.Person is { } person ? _personNumbers.TryGetValue(person, out var number) : _numbers.TryGetValue(line.Text!, out number);
        return isShared ? number : null;
    }
}
