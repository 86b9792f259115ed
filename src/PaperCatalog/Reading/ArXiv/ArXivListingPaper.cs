using System.Text;
using PaperCatalog.Collections;
using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.ArXiv;

/// <summary>Makes papers of the records of arXiv's listings.</summary>
/// <remarks>Source: arXiv, "Preparing your metadata".</remarks>
internal sealed class ArXivListingPaper
{
    private static readonly char[] s_space = [' '];

    private readonly ReadContext _context;
    private readonly TaggedRecord _record;
    private readonly LatexDecoder _decoder;
    private readonly ArXivAuthors _authors;
    private readonly StringBuilder _text = new();
    private readonly List<string> _links = [];

    public ArXivListingPaper(ReadContext context, TaggedRecord record)
    {
        _context = context;
        _record = record;
        _decoder = new LatexDecoder(context, LatexDialect.PlainText, LatexMacros.None);
        _authors = new ArXivAuthors(context);
    }

    /// <summary>Makes the paper of the record and gives it to the file's result.</summary>
    public void Add()
    {
        _links.Clear();
        var authors = _record.IndexOf("authors");
        authors = authors < 0 ? _record.IndexOf("author") : authors;
        var hasMore = false;
        var people = authors < 0 ? [] : _authors.Read(_record.Value(authors), _record[authors].Value, out hasMore);
        var number = _record.First("arxiv", "paper");
        var address = _record.First("url")?.Split(' ', ',')[0];
        var paper = new Paper
        {
            Key = string.Empty,
            Kind = PaperKind.Article,
            Title = Text("title"),
            Authors = ValueList<Person>.Own(people),
            HasMoreAuthors = hasMore,
            Issued = ReadDate(),
            Abstract = ReadAbstract(),
            Number = _record.First("report-no"),
            Doi = _record.First("doi") is { } doi ? DoiText.Find(doi) : null,
            ArXivId = number is null ? null : ArXivText.Find(number),
            UrlLink = LinkFinder.ToLink(address),
            Keywords = ValueList<string>.From(_record.First("categories")?.Split(s_space, StringSplitOptions.RemoveEmptyEntries)),
            Note = Text("comments"),
        };
        _record.Complete(paper, keySpan: null, _links);
    }

    /// <summary>The date of the first version.</summary>
    private PartialDate? ReadDate()
    {
        var index = _record.IndexOf("date");
        index = index < 0 ? _record.IndexOf("date (original)") : index;
        if (index < 0)
        {
            return null;
        }

        // The size of the submission follows in parentheses.
        var text = _record.Value(index);
        var size = text.IndexOf('(');
        var date = WrittenDate.Parse(size < 0 ? text : text.Substring(0, size).Trim(), out var isWhole);
        if (!isWhole)
        {
            _context.Report(ProblemKind.InvalidDate, _record[index].Value, text);
        }

        return date;
    }

    private string? Text(string tag)
    {
        var index = _record.IndexOf(tag);
        if (index < 0)
        {
            return null;
        }

        _text.Clear();
        Decode(_record[index].Value, links: null);
        return TakeText();
    }

    /// <summary>An indented line begins a paragraph, as arXiv shows it, unless all lines are indented.</summary>
    private string? ReadAbstract()
    {
        var index = _record.IndexOf("abstract");
        if (index < 0)
        {
            return null;
        }

        _text.Clear();
        var span = _record[index].Value;
        var hasIndents = HasIndents(span);
        var start = span.Start;
        var end = start;
        var lines = new LineReader(_context.Text, span);
        while (lines.TryNext(out var line))
        {
            var text = _context.Text.AsSpan(line.Start, line.Length);
            var isBlank = text.IsWhiteSpace();
            if (isBlank || (hasIndents && text[0] is ' ' or '\t'))
            {
                Decode(SourceSpan.FromBounds(start, end), _links);
                start = line.Start;
            }

            end = isBlank ? start : line.End;
        }

        Decode(SourceSpan.FromBounds(start, end), _links);
        return TakeText();
    }

    /// <summary>Whether some lines after the first are indented and some are not.</summary>
    private bool HasIndents(SourceSpan span)
    {
        var hasFlush = false;
        var lines = new LineReader(_context.Text, span);
        lines.TryNext(out _);
        while (lines.TryNext(out var line))
        {
            hasFlush |= line.Length > 0 && !char.IsWhiteSpace(_context.Text[line.Start]);
        }

        return hasFlush;
    }

    private void Decode(SourceSpan span, List<string>? links)
    {
        var slice = _context.Text.AsSpan(span.Start, span.Length).TrimEnd();
        var indent = slice.Length - slice.TrimStart().Length;
        if (slice.Length == indent)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _decoder.Decode(slice.Slice(indent), span.Start + indent, isSlice: true, _text, links);

        // A line that was all markup leaves no empty paragraph.
        while (_text.Length > 0 && _text[_text.Length - 1] is ' ' or '\n')
        {
            _text.Length--;
        }
    }

    private string? TakeText()
    {
        var text = _text.ToString().Trim();
        return text.Length == 0 ? null : text;
    }
}
