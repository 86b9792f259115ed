using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Links;

namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>Finds DOIs, arXiv identifiers and addresses in the text of a comment or string, in one pass.</summary>
/// <remarks>
/// Three marks are looked for, and nothing is read where none stands: <c>://</c>, <c>10.</c> and <c>arxiv</c>. An arXiv number
/// without that word before it is a number like any other, and no citation.
/// </remarks>
internal sealed class RawCitationScanner
{
    public const string AddressMark = "://";
    public const string DoiMark = "10.";
    public const string ArXivMark = "arxiv";

    // What stands before a DOI without being an address, the longest first.
    private static readonly string[] s_doiLabels = ["dx.doi.org/", "www.doi.org/", "doi.org/", "info:doi/", "doi:", "doi=", "doi"];

    private static readonly string[] s_entities = ["&lt;", "&gt;", "&quot;", "&apos;", "&#"];

    private readonly string _text;
    private readonly int _end;
    private readonly bool _isXml;
    private readonly List<RawMention> _found;
    private int _begin;

    private RawCitationScanner(string text, int start, int end, bool isXml, List<RawMention> found)
    {
        _text = text;
        _begin = start;
        _end = end;
        _isXml = isXml;
        _found = found;
    }

    /// <summary>Adds what is found, in order and without overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="isXml">Whether the text is a documentation comment, in which <c>&amp;amp;</c> is one character.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Scan(string text, int start, int end, bool isXml, List<RawMention> found) =>
        new RawCitationScanner(text, start, end, isXml, found).Scan();

    private void Scan()
    {
        int address = -1, doi = -1, arXiv = -1;
        for (var position = _begin; position < _end; position = Math.Max(_begin, position))
        {
            Advance(ref address, AddressMark, position, StringComparison.Ordinal);
            Advance(ref doi, DoiMark, position, StringComparison.Ordinal);
            Advance(ref arXiv, ArXivMark, position, StringComparison.OrdinalIgnoreCase);
            var mark = Math.Min(address, Math.Min(doi, arXiv));
            if (mark >= _end)
            {
                return;
            }

            if (mark == address)
            {
                ReadAddress(mark);
            }
            else if (mark == doi)
            {
                ReadDoi(mark);
            }
            else
            {
                ReadArXiv(mark);
            }

            position = mark + 1;
        }
    }

    // The next place of a mark at or behind a position; the end when there is none.
    private void Advance(ref int mark, string text, int position, StringComparison comparison)
    {
        if (mark < position)
        {
            mark = _text.IndexOf(text, position, _end - position, comparison);
            mark = mark < 0 ? _end : mark;
        }
    }

    private void ReadAddress(int mark)
    {
        var start = LinkFinder.SchemeStart(_text.AsSpan(0, _end), mark);
        if (start >= _begin)
        {
            AddAddress(start, mark + AddressMark.Length, scheme: string.Empty);
        }
    }

    private void AddAddress(int start, int host, string scheme)
    {
        var limit = EntityAt(host, _end);
        var end = LinkFinder.AddressEnd(_text.AsSpan(0, limit), host);
        var address = scheme + _text.Substring(start, end - start);
        address = _isXml && address.IndexOf("&amp;", StringComparison.Ordinal) > 0 ? address.Replace("&amp;", "&") : address;
        var identifier = end > host ? PaperAddress.Identify(address) : PaperIdentifier.None;
        if (identifier.Kind != PaperIdentifierKind.None)
        {
            start = identifier.Kind == PaperIdentifierKind.Doi ? LabelStart(start) : start;
            _found.Add(new RawMention(identifier, SourceSpan.FromBounds(start, end), PaperAddress.Locator(address)));
        }

        _begin = Math.Max(_begin, end);
    }

    private void ReadDoi(int mark)
    {
        if ((mark > _begin && (char.IsLetterOrDigit(_text[mark - 1]) || _text[mark - 1] == '.')) || !PaperIdentifier.IsDoiStart(_text, mark, _end))
        {
            return;
        }

        var end = DoiEnd(mark);
        var doi = _text.Substring(mark, end - mark);
        doi = _isXml && doi.IndexOf('&') > 0 ? doi.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&") : doi;
        Add(PaperIdentifier.OfDoi(doi), LabelStart(mark), end);
    }

    // A DOI of the SICI form has angle brackets of its own: 10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2
    private int DoiEnd(int start)
    {
        var isSici = _text.IndexOf("(SICI)", start, Math.Min(30, _end - start), StringComparison.OrdinalIgnoreCase) > 0;
        var limit = isSici ? _end : EntityAt(start, _end);
        var depth = 0;
        var end = start;
        for (; end < limit; end++)
        {
            var c = _text[end];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (depth < 0 || c <= ' ' || char.IsWhiteSpace(c) || c is '"' or '`' or '\\' or '{' or '}' or '|' or '\u201D' or '\u2019'
                || (c is '<' or '>' && !isSici))
            {
                break;
            }
        }

        while (end > start && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '(' or '[')
        {
            end--;
        }

        return end;
    }

    // "DOI: 10…", "doi: https://doi.org/10…"
    private int LabelStart(int doi)
    {
        var end = doi;
        while (end > _begin && doi - end < 2 && _text[end - 1] == ' ')
        {
            end--;
        }

        foreach (var label in s_doiLabels)
        {
            var start = end - label.Length;
            if (start >= _begin && EndsWith(label, end)
                && (end == doi || label[label.Length - 1] is ':' or 'i')
                && (start == _begin || !char.IsLetterOrDigit(_text[start - 1])))
            {
                return start;
            }
        }

        return doi;
    }

    private void ReadArXiv(int mark)
    {
        if (mark > _begin && char.IsLetterOrDigit(_text[mark - 1]))
        {
            return;
        }

        var position = mark + ArXivMark.Length;
        if (StartsWith(".org/", position))
        {
            var start = EndsWith("www.", mark) ? mark - 4 : EndsWith("export.", mark) ? mark - 7 : mark;
            AddAddress(Math.Max(start, _begin), position, "http://");
            return;
        }

        // "arXiv:1", "arXiv.1", "arXiv 1", "arXiv: 1", "arXiv preprint arXiv:1", "arXiv e-print: 1"
        position = Skip(" preprint", position);
        position = Skip(" e-print", position);
        var again = position > mark + ArXivMark.Length ? Skip(" " + ArXivMark, position) : position;
        position = Skip(":", again);
        position = position == again ? Skip(".", position) : position;
        for (var spaces = 0; spaces < 2; spaces++)
        {
            position = Skip(" ", position);
        }

        position = Skip("abs/", position);
        if (position > mark + ArXivMark.Length && position < _end && ArXivText.At(_text, position) is { } id && position + id.Length <= _end)
        {
            Add(PaperIdentifier.OfArXiv(id), mark, position + id.Length);
        }
    }

    private void Add(PaperIdentifier identifier, int start, int end)
    {
        if (identifier.Kind != PaperIdentifierKind.None)
        {
            _found.Add(new RawMention(identifier, SourceSpan.FromBounds(start, end)));
            _begin = end;
        }
    }

    private int Skip(string text, int position) => StartsWith(text, position) ? position + text.Length : position;

    private bool StartsWith(string text, int position) =>
        position + text.Length <= _end && string.Compare(_text, position, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool EndsWith(string text, int end) => end - text.Length >= _begin && StartsWith(text, end - text.Length);

    // In XML an address ends where a character that it cannot have is written as an entity.
    private int EntityAt(int start, int end)
    {
        if (!_isXml)
        {
            return end;
        }

        var space = start;
        while (space < end && _text[space] > ' ')
        {
            space++;
        }

        foreach (var entity in s_entities)
        {
            var place = _text.IndexOf(entity, start, space - start, StringComparison.Ordinal);
            space = place < 0 ? space : place;
        }

        return space;
    }
}
