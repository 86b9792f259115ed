using System.Text;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.Names;

/// <summary>Reads lists of names into <see cref="Person"/> objects.</summary>
internal sealed class PeopleReader
{
    private const int MostKnown = 4096;

    private readonly ReadContext _context;
    private readonly LatexDecoder _decoder;
    private readonly NameSplitter _splitter = new();
    private readonly List<Person> _people = [];
    private readonly SliceMemory<Person> _known;
    private readonly SliceMemory<string> _parts;

    public PeopleReader(ReadContext context, LatexDecoder decoder)
    {
        _context = context;
        _decoder = decoder;
        _known = new SliceMemory<Person>(context.Text, MostKnown);
        _parts = new SliceMemory<string>(context.Text, MostKnown);
    }

    /// <summary>Reads a list.</summary>
    /// <param name="text">The list, a slice of the file or text that stands in for one.</param>
    /// <param name="span">Where the text or what it stands in for is in the file.</param>
    /// <param name="isSlice">Whether positions within the text are positions in the file.</param>
    /// <param name="hasMore">Whether the list ends with <c>and others</c>.</param>
    public Person[] Read(ReadOnlySpan<char> text, SourceSpan span, bool isSlice, out bool hasMore)
    {
        hasMore = false;
        _people.Clear();
        var list = new NameList(text);
        while (list.TryNext(out var start, out var length))
        {
            var name = WithoutAnd(text.Slice(start, length), out var skipped);
            var place = isSlice ? new SourceSpan(span.Start + start, length) : span;
            if (skipped != 0 || name.Length < length)
            {
                Report(text.Slice(start, length), place, NameFault.Empty);
            }

            if (IsOthers(name))
            {
                hasMore = true;
            }
            else if (name.Length > 0 && isSlice)
            {
                ReadSlice(name, new SourceSpan(place.Start + skipped, name.Length));
            }
            else if (name.Length > 0)
            {
                ReadName(name, span, isSlice: false);
            }
        }

        return [.. _people];
    }

    /// <summary>Reads a name of the file, of which the same may have been read before.</summary>
    private void ReadSlice(ReadOnlySpan<char> name, SourceSpan span)
    {
        if (_known.Find(span, out var place) is { } known)
        {
            _people.Add(known);
            return;
        }

        if (PlainName.TryFind(name, out var comma))
        {
            var person = new Person
            {
                Family = Part(name.Slice(0, comma), span.Start),
                Given = Part(name.Slice(comma + 2), span.Start + comma + 2),
            };
            _people.Add(person);
            _known.Keep(span, place, person);
            return;
        }

        var count = _people.Count;
        var problems = _context.ProblemCount;
        ReadName(name, span, isSlice: true);
        if (_people.Count == count + 1 && _context.ProblemCount == problems)
        {
            _known.Keep(span, place, _people[count]);
        }
    }

    private void ReadName(ReadOnlySpan<char> name, SourceSpan span, bool isSlice)
    {
        if (IsBraced(name))
        {
            var literal = Decode(name.Slice(1, name.Length - 2), span.Start + (isSlice ? 1 : 0), isSlice);
            Add(new Person { Literal = literal });
            return;
        }

        if (ExtendedName.TryFind(name, out var extended))
        {
            Add(new Person
            {
                Family = Decode(name, extended.Family, span.Start, isSlice),
                Given = Decode(name, extended.Given, span.Start, isSlice),
                NonDroppingParticle = extended.IsPrefixDropping ? null : Decode(name, extended.Prefix, span.Start, isSlice),
                DroppingParticle = extended.IsPrefixDropping ? Decode(name, extended.Prefix, span.Start, isSlice) : null,
                Suffix = Decode(name, extended.Suffix, span.Start, isSlice),
            });
            return;
        }

        var parts = _splitter.Split(name);
        if (parts.Fault == NameFault.TooManyCommas && name.IndexOf(';') >= 0)
        {
            Report(name, span, NameFault.Semicolons);
            ReadSemicolons(name, span, isSlice);
            return;
        }

        AddParts(name, parts, span, isSlice);
    }

    /// <summary>A list of names between semicolons, as other programs write them.</summary>
    private void ReadSemicolons(ReadOnlySpan<char> names, SourceSpan span, bool isSlice)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var c = i < names.Length ? names[i] : ';';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (i < names.Length && (c != ';' || depth > 0))
            {
                continue;
            }

            var name = names.Slice(start, i - start);
            if (name.Trim().Length > 0)
            {
                AddParts(name, _splitter.Split(name), isSlice ? new SourceSpan(span.Start + start, name.Length) : span, isSlice);
            }

            start = i + 1;
        }
    }

    private void AddParts(ReadOnlySpan<char> name, NameParts parts, SourceSpan span, bool isSlice)
    {
        if (parts.Fault != NameFault.None)
        {
            Report(name, span, parts.Fault);
        }

        Add(new Person
        {
            Family = Decode(name, Range(name, parts.Last), span.Start, isSlice),
            Given = Decode(name, Range(name, parts.First), span.Start, isSlice),
            NonDroppingParticle = Decode(name, Range(name, parts.Von), span.Start, isSlice),
            Suffix = Decode(name, Range(name, parts.Jr), span.Start, isSlice),
        });
    }

    private void Add(Person person)
    {
        if (person.Family is null && person.Literal is null)
        {
            if (person.DisplayName.Length == 0)
            {
                return;
            }

            // CSL wants a family name or a literal; a given name alone is the whole name.
            person = new Person { Family = person.DisplayName };
        }

        _people.Add(person);
    }

    private SourceSpan Range(ReadOnlySpan<char> name, TokenRun run)
    {
        if (run.IsEmpty)
        {
            return default;
        }

        var end = _splitter.Tokens[run.End - 1].End;
        if (name[end - 1] == '\\' && end < name.Length)
        {
            // A control space: the space belongs to the backslash.
            end++;
        }

        return SourceSpan.FromBounds(_splitter.Tokens[run.Start].Start, end);
    }

    private string? Decode(ReadOnlySpan<char> name, SourceSpan range, int offset, bool isSlice) =>
        range.Length == 0
            ? null
            : Decode(name.Slice(range.Start, range.Length), isSlice ? offset + range.Start : offset, isSlice);

    private string? Decode(ReadOnlySpan<char> text, int offset, bool isSlice)
    {
        if (IsPlain(text))
        {
            return isSlice ? Part(text, offset) : text.ToString();
        }

        // A tie separates the words of a name as a space does.
        var result = _decoder.Decode(text, offset, isSlice, links: null);
        return result.Length == 0 ? null : WithSpaces(result.ToString());
    }

    /// <summary>A name with spaces for ties; beside another space a tie is none.</summary>
    private static string WithSpaces(string name)
    {
        if (name.IndexOf('\u00A0') < 0)
        {
            return name;
        }

        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not (' ' or '\u00A0'))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    /// <summary>A plain part of a name; most given names are those of many people.</summary>
    private string Part(ReadOnlySpan<char> text, int offset)
    {
        var slice = new SourceSpan(offset, text.Length);
        if (_parts.Find(slice, out var place) is not { } part)
        {
            part = text.ToString();
            _parts.Keep(slice, place, part);
        }

        return part;
    }

    private void Report(ReadOnlySpan<char> name, SourceSpan span, NameFault fault) => _context.Report(
        ProblemKind.MalformedName,
        span,
        name.Slice(0, Math.Min(name.Length, 80)).ToString(),
        fault switch
        {
            NameFault.TooManyCommas => "there are more than two commas",
            NameFault.TrailingComma => "nothing follows the last comma",
            NameFault.Semicolons => "semicolons stand where 'and' should",
            NameFault.UnclosedBrace => "a brace is not closed",
            NameFault.UnmatchedBrace => "a closing brace has no partner",
            _ => "a name is missing beside 'and'",
        });

    /// <summary>Whether there is no LaTeX and no run of white space in a piece of a name.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            var isPlain = char.IsLetter(c) || c is '.' || (c is ' ' or '-' && last != c);
            if (!isPlain)
            {
                return false;
            }

            last = c;
        }

        return last != ' ';
    }

    /// <summary>A name without an <c>and</c> that has nothing on its other side.</summary>
    private static ReadOnlySpan<char> WithoutAnd(ReadOnlySpan<char> name, out int skipped)
    {
        skipped = 0;
        while (StartsWithAnd(name))
        {
            var rest = name.Slice(3).TrimStart();
            skipped += name.Length - rest.Length;
            name = rest;
        }

        while (EndsWithAnd(name))
        {
            name = name.Slice(0, name.Length - 3).TrimEnd();
        }

        return name;
    }

    private static bool StartsWithAnd(ReadOnlySpan<char> name) =>
        name.Length >= 3 && IsAnd(name) && (name.Length == 3 || char.IsWhiteSpace(name[3]));

    private static bool EndsWithAnd(ReadOnlySpan<char> name) =>
        name.Length > 3 && IsAnd(name.Slice(name.Length - 3)) && char.IsWhiteSpace(name[name.Length - 4]);

    private static bool IsAnd(ReadOnlySpan<char> text) =>
        (text[0] | 0x20) == 'a' && (text[1] | 0x20) == 'n' && (text[2] | 0x20) == 'd';

    private static bool IsOthers(ReadOnlySpan<char> name) =>
        name.Equals("others".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("et al.".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("et al".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether braces enclose the whole name.</summary>
    private static bool IsBraced(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || name[0] != '{')
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            depth += name[i] == '{' ? 1 : name[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i == name.Length - 1;
            }
        }

        return false;
    }
}
