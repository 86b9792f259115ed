using System.Text;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.ArXiv;

/// <summary>Reads arXiv's line of authors: names in reading order, commas or <c>and</c> between, affiliations in parentheses.</summary>
/// <remarks>Source: arXiv, "Preparing your metadata", "Authors".</remarks>
internal sealed class ArXivAuthors
{
    private const string CollaborationWithin = " Collaboration ";

    private static readonly string[] s_phrases = ["for the ", "on behalf of the ", "on behalf of ", "representing the "];

    private readonly PeopleReader _reader;
    private readonly LatexDecoder _decoder;
    private readonly StringBuilder _name = new();
    private readonly List<Person> _people = [];
    private SourceSpan _span;
    private bool _hasMore;

    public ArXivAuthors(ReadContext context)
    {
        _decoder = new LatexDecoder(context, LatexDialect.BibTeX, LatexMacros.None);
        _reader = new PeopleReader(context, _decoder);
    }

    /// <summary>Reads the authors.</summary>
    /// <param name="text">The line, folded.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="hasMore">Whether it ends with <c>et al.</c></param>
    public Person[] Read(string text, SourceSpan span, out bool hasMore)
    {
        _people.Clear();
        _span = span;
        _hasMore = false;
        var hasParentheses = IsBalanced(text);
        var parentheses = 0;
        var braces = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (hasParentheses && c is '(' or ')')
            {
                if (c == '(' && parentheses == 0)
                {
                    _name.Append(text, start, i - start);
                }

                parentheses += c == '(' ? 1 : -1;
                start = parentheses == 0 ? i + 1 : start;
            }
            else if (parentheses == 0 && braces <= 0 && (c is ',' or ';' || (c == ':' && i + 1 < text.Length && text[i + 1] == ' ')))
            {
                _name.Append(text, start, i - start);
                AddName();
                start = i + 1;
            }
            else if (parentheses == 0 && braces <= 0 && IsAnd(text, i))
            {
                _name.Append(text, start, i - start);
                AddName();
                start = i + 4;
                i = start - 1;
            }
        }

        _name.Append(text, start, text.Length - start);
        AddName();
        hasMore = _hasMore;
        return [.. _people];
    }

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static bool IsAnd(string text, int index) =>
        text[index] is 'a' or 'A'
        && (index == 0 || text[index - 1] is ' ' or ')')
        && string.Compare(text, index, "and ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;

    private void AddName()
    {
        var name = _name.ToString().Trim();
        _name.Clear();
        if (name.IndexOf(CollaborationWithin, StringComparison.Ordinal) is > 0 and var end)
        {
            // Without a comma or colon between: "T2K Collaboration K. Abe".
            end += CollaborationWithin.Length - 1;
            Add(name.Substring(0, end));
            name = name.Substring(end + 1);
        }

        Add(name);
    }

    private void Add(string name)
    {
        name = WithoutMore(name);
        if (name.Length == 0)
        {
            return;
        }

        if (InvertedName.IsMore(name))
        {
            _hasMore = true;
        }
        else if (InvertedName.IsSuffix(name) && _people.Count > 0)
        {
            _people[_people.Count - 1] = _people[_people.Count - 1] with { Suffix = name };
        }
        else if (IsGroup(ref name))
        {
            _decoder.Decode(name.AsSpan(), _span.Start, isSlice: false, _name, links: null);
            _people.Add(new Person { Literal = _name.ToString().Trim() });
            _name.Clear();
        }
        else
        {
            AddPerson(name);
        }
    }

    /// <summary>The name before <c>et al.</c> without a comma between.</summary>
    private string WithoutMore(string name)
    {
        if (!name.EndsWith(" et al.", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(" et al", StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        _hasMore = true;
        return name.Substring(0, name.LastIndexOf(" et ", StringComparison.OrdinalIgnoreCase)).TrimEnd();
    }

    private void AddPerson(string name)
    {
        string? suffix = null;
        var last = name.LastIndexOf(' ') + 1;
        if (last > 0 && InvertedName.IsSuffix(name.Substring(last)))
        {
            suffix = name.Substring(last);
            name = name.Substring(0, last).TrimEnd();
        }

        foreach (var person in _reader.Read(name.AsSpan(), _span, isSlice: false, out _))
        {
            _people.Add(suffix is null ? person : person with { Suffix = suffix });
        }
    }

    private static bool IsGroup(ref string name)
    {
        foreach (var phrase in s_phrases)
        {
            if (name.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                name = name.Substring(phrase.Length);
                return true;
            }
        }

        return GroupName.Is(name);
    }
}
