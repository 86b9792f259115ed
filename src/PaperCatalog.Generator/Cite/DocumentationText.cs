namespace PaperCatalog.Generator.Cite;

/// <summary>The XML of a documentation comment, as far as citations need it: the values of <c>cref</c>, and the prose.</summary>
internal sealed class DocumentationText
{
    private readonly string _xml;
    private readonly char[] _prose;
    private readonly List<DocumentationReference> _references = [];

    // How many <c> and <code> are open; what they hold is an example.
    private int _codeDepth;

    private DocumentationText(string xml)
    {
        _xml = xml;
        _prose = xml.ToCharArray();
    }

    /// <summary>Its references by names with dots, in order.</summary>
    public IReadOnlyList<DocumentationReference> References => _references;

    /// <summary>The text, where markup and examples of code are <see cref="CitationGroups.NoProse"/>.</summary>
    public string Prose { get; private set; } = string.Empty;

    public static DocumentationText Read(string xml)
    {
        var documentation = new DocumentationText(xml);
        documentation.Read();
        return documentation;
    }

    private void Read()
    {
        for (var i = 0; i < _xml.Length;)
        {
            var start = i;
            if (_xml[i] != '<')
            {
                i++;
                if (_codeDepth > 0)
                {
                    Hide(start, i);
                }

                continue;
            }

            i = string.CompareOrdinal(_xml, i, "<!--", 0, 4) == 0 ? End("-->", i + 4)
                : string.CompareOrdinal(_xml, i, "<![CDATA[", 0, 9) == 0 ? End("]]>", i + 9)
                : ReadTag(i);
            Hide(start, i);
        }

        Prose = new string(_prose);
    }

    private void Hide(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _prose[i] = CitationGroups.NoProse;
        }
    }

    private int End(string mark, int start)
    {
        var index = _xml.IndexOf(mark, start, StringComparison.Ordinal);
        return index < 0 ? _xml.Length : index + mark.Length;
    }

    private int ReadTag(int start)
    {
        var isEnd = start + 1 < _xml.Length && _xml[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var i = EndOfName(nameStart);
        var isCode = Is("c", nameStart, i) || Is("code", nameStart, i);
        while (i < _xml.Length && _xml[i] != '>')
        {
            var attribute = i;
            i = EndOfName(i);
            if (i == attribute)
            {
                i++;
                continue;
            }

            // A mended comment may lack anything; what is no attribute is passed over.
            var equals = SkipSpace(i);
            var quote = equals < _xml.Length && _xml[equals] == '=' ? SkipSpace(equals + 1) : _xml.Length;
            if (quote >= _xml.Length || _xml[quote] is not ('"' or '\''))
            {
                continue;
            }

            var close = _xml.IndexOf(_xml[quote], quote + 1);
            if (close < 0)
            {
                return _xml.Length;
            }

            i = close + 1;
            if (Is("cref", attribute, attribute + 4) && equals - attribute >= 4 && DocumentationReference.From(_xml, quote + 1, close) is { } reference)
            {
                _references.Add(reference);
            }
        }

        if (isCode)
        {
            var isEmpty = i > 0 && i < _xml.Length && _xml[i - 1] == '/';
            _codeDepth = Math.Max(0, _codeDepth + (isEnd ? -1 : isEmpty ? 0 : 1));
        }

        return Math.Min(i + 1, _xml.Length);
    }

    private bool Is(string name, int start, int end) =>
        end - start == name.Length && string.CompareOrdinal(_xml, start, name, 0, name.Length) == 0;

    private int EndOfName(int start)
    {
        var i = start;
        while (i < _xml.Length && (char.IsLetterOrDigit(_xml[i]) || _xml[i] is '_' or '-' or ':' or '.'))
        {
            i++;
        }

        return i;
    }

    private int SkipSpace(int start)
    {
        var i = start;
        while (i < _xml.Length && char.IsWhiteSpace(_xml[i]))
        {
            i++;
        }

        return i;
    }
}
