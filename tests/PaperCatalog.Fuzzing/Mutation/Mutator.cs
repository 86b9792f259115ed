using System.Text;
using PaperCatalog.Fuzzing.Seeds;

namespace PaperCatalog.Fuzzing.Mutation;

/// <summary>Changes a text in a way that its format cares about.</summary>
internal sealed class Mutator
{
    private readonly SeedLibrary _seeds;
    private readonly PaperFormat _format;
    private readonly FormatVocabulary _vocabulary;
    private readonly Chance _chance;
    private readonly int _largest;
    private readonly Func<string, string>[] _operators;

    public Mutator(SeedLibrary seeds, PaperFormat format, Chance chance, int largest)
    {
        _seeds = seeds;
        _format = format;
        _vocabulary = FormatVocabulary.Of(format);
        _chance = chance;
        _largest = largest;
        _operators =
        [
            DeleteToken, DuplicateToken, SwapTokens, DeleteDelimiter, InsertDelimiter, InsertDelimiter, SpliceRecord, SpliceRecord, SwapValues, RepeatToken, InsertHostileText, InsertHostileText,
            ReplaceValue, ReplaceValue, Truncate, Nest, Grow, ChangeLineEnds, ChangeUnit, ChangeWord, JoinLines, ChangeKey,
        ];
    }

    /// <summary>One change of any kind.</summary>
    public string Mutate(string text)
    {
        var changed = _chance.Of(_operators)(text);
        return changed.Length <= _largest ? changed : changed[.._largest];
    }

    /// <summary>One to three small changes within a record, such as a slip of the hand makes.</summary>
    public string DamageDelimiters(string text)
    {
        Func<string, string>[] operators = [DeleteToken, DuplicateToken, SwapTokens, DeleteDelimiter, InsertDelimiter, ChangeUnit, DeleteDelimiter];
        for (var i = 1 + _chance.Below(3); i > 0; i--)
        {
            text = _chance.Of(operators)(text);
        }

        return text;
    }

    private string DeleteToken(string text) => TakeToken(text, out var token) ? text.Remove(token.Start, token.Length) : text;

    private string DuplicateToken(string text) => TakeToken(text, out var token) ? text.Insert(token.End, text.Substring(token.Start, token.Length)) : text;

    private string SwapTokens(string text)
    {
        if (!TakeToken(text, out var first) || !TakeToken(text, out var second) || first.End > second.Start)
        {
            return text;
        }

        return string.Concat(
            string.Concat(text.AsSpan(0, first.Start), text.AsSpan(second.Start, second.Length), text.AsSpan(first.End, second.Start - first.End)),
            text.AsSpan(first.Start, first.Length),
            text.AsSpan(second.End));
    }

    private string DeleteDelimiter(string text)
    {
        var delimiter = _chance.Of(_vocabulary.Delimiters);
        var place = text.IndexOf(delimiter, _chance.Below(text.Length + 1), StringComparison.Ordinal);
        return place < 0 ? text : text.Remove(place, delimiter.Length);
    }

    private string InsertDelimiter(string text) => text.Insert(Place(text), _chance.Of(_vocabulary.Delimiters));

    private string SpliceRecord(string text)
    {
        var format = _chance.OneIn(8) ? _chance.Of(Enum.GetValues<PaperFormat>()) : _format;
        var other = _chance.Of(_seeds.Of(format));
        var record = other.TextOf(_chance.Below(other.Records.Count));
        var records = PaperReader.Read(text, _format).Records;
        if (records.Count == 0)
        {
            return text.Insert(Place(text), record);
        }

        var span = _chance.Of(records).Span;
        return _chance.OneIn(2)
            ? string.Concat(text.AsSpan(0, span.Start), record, text.AsSpan(span.End))
            : text.Insert(span.End, (_format == PaperFormat.CslJson ? "," : "\n") + record);
    }

    private string SwapValues(string text)
    {
        var spans = ValueSpans(text);
        if (spans.Count < 2)
        {
            return SwapTokens(text);
        }

        var first = _chance.Of(spans);
        var second = _chance.Of(spans);
        return string.Concat(text.AsSpan(0, first.Start), text.Substring(second.Start, second.Length), text.AsSpan(first.End));
    }

    private string RepeatToken(string text)
    {
        string token;
        if (_chance.OneIn(3))
        {
            token = _chance.Of(_chance.OneIn(2) ? _vocabulary.Delimiters : _vocabulary.Hostile);
        }
        else if (TakeToken(text, out var span))
        {
            token = text.Substring(span.Start, Math.Min(span.Length, 100));
        }
        else
        {
            return text;
        }

        var count = Math.Min(_chance.Magnitude(100_000), 1 + (_largest / token.Length));
        return text.Insert(Place(text), new StringBuilder(token.Length * count).Insert(0, token, count).ToString());
    }

    private string InsertHostileText(string text) => text.Insert(Place(text), HostileText());

    private string ReplaceValue(string text)
    {
        var spans = ValueSpans(text);
        if (spans.Count == 0)
        {
            return InsertHostileText(text);
        }

        var span = _chance.Of(spans);
        var hostile = HostileText();
        var quotes = span.Length >= 2 ? (text[span.Start], text[span.End - 1]) : (' ', ' ');
        return quotes is ('{', '}') or ('"', '"')
            ? string.Concat(text.AsSpan(0, span.Start + 1), _chance.OneIn(2) ? hostile : string.Concat(text.AsSpan(span.Start + 1, span.Length - 2), hostile), text.AsSpan(span.End - 1))
            : string.Concat(text.AsSpan(0, span.Start), hostile, text.AsSpan(span.End));
    }

    private string Truncate(string text) => _chance.OneIn(4) ? text[Place(text)..] : text[.._chance.Below(text.Length + 1)];

    private string Nest(string text)
    {
        var (open, close) = _chance.Of(_vocabulary.Brackets);
        var depth = Math.Min(_chance.Magnitude(100_000), 1 + (_largest / 2 / (open.Length + close.Length)));
        var place = Place(text);
        var length = _chance.OneIn(4) || !TakeToken(text[place..], out var token) ? 0 : Math.Min(token.End, text.Length - place);
        var closed = _chance.OneIn(4) ? 0 : depth;
        return new StringBuilder(text.Length + (depth * (open.Length + close.Length)))
            .Append(text, 0, place)
            .Insert(place, open, depth)
            .Append(text, place, length)
            .Append(new StringBuilder(closed * close.Length).Insert(0, close, closed))
            .Append(text, place + length, text.Length - place - length)
            .ToString();
    }

    private string Grow(string text)
    {
        var records = PaperReader.Read(text, _format).Records;
        if (records.Count == 0)
        {
            return text + text;
        }

        var span = _chance.Of(records).Span;
        var record = text.Substring(span.Start, span.Length);
        var count = Math.Min(_chance.Magnitude(1_000), 1 + (_largest / Math.Max(1, record.Length)));
        var separator = _format == PaperFormat.CslJson ? "," : "\n";
        return text.Insert(span.End, string.Concat(Enumerable.Repeat(separator + record, count)));
    }

    private string ChangeLineEnds(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = _chance.Of(HostileTexts.LineEnds);
        return _chance.OneIn(2)
            ? string.Join(end, lines)
            : string.Concat(lines.Select(line => line + (_chance.OneIn(4) ? end : "\n")));
    }

    private string ChangeUnit(string text)
    {
        var place = _chance.Below(Math.Max(1, text.Length));
        var unit = (char)(_chance.OneIn(2) ? _chance.Below(0x80) : _chance.Below(0x10000));
        return place >= text.Length ? text + unit : string.Concat(text.AsSpan(0, place), [unit], text.AsSpan(place + 1));
    }

    private string ChangeWord(string text)
    {
        var word = _chance.Of(_chance.OneIn(4) ? HostileTexts.Names : _vocabulary.Words);
        return TakeToken(text, out var token) ? string.Concat(text.AsSpan(0, token.Start), word, text.AsSpan(token.End)) : word;
    }

    private string JoinLines(string text)
    {
        var place = text.IndexOf('\n', _chance.Below(text.Length + 1));
        return place < 0 ? text : text.Remove(place, 1);
    }

    private string ChangeKey(string text)
    {
        var records = PaperReader.Read(text, _format).Records.Where(static record => record.KeyOrigin == KeyOrigin.Record).ToArray();
        if (records.Length == 0)
        {
            return ChangeWord(text);
        }

        var span = _chance.Of(records).KeySpan;
        var key = _chance.OneIn(3) ? records[0].Paper.Key : _chance.Of(HostileTexts.Names);
        return string.Concat(text.AsSpan(0, span.Start), key, text.AsSpan(span.End));
    }

    private string HostileText() => _chance.Below(8) switch
    {
        0 or 1 or 2 => _chance.Of(_vocabulary.Hostile),
        3 => _chance.Of(HostileTexts.Code),
        4 => _chance.Of(HostileTexts.Names),
        5 => _chance.Of(HostileTexts.Characters),
        6 => _chance.Of(HostileTexts.Numbers),
        _ => _chance.Of(HostileTexts.LineEnds),
    };

    private List<SourceSpan> ValueSpans(string text) => [.. PaperReader.Read(text, _format).Records.SelectMany(static record => record.FieldSpans)];

    /// <summary>A place between two tokens as a rule, so that words stay whole.</summary>
    private int Place(string text) => _chance.OneIn(4) || !TakeToken(text, out var token) ? _chance.Below(text.Length + 1) : token.Start;

    private bool TakeToken(string text, out SourceSpan token)
    {
        // The neighbourhood of a place is cut, not the whole text, which may be long.
        var start = Math.Max(0, _chance.Below(text.Length + 1) - 100);
        var tokens = TokenLexer.Cut(text.Substring(start, Math.Min(200, text.Length - start)));
        if (tokens.Count == 0)
        {
            token = default;
            return false;
        }

        token = _chance.Of(tokens);
        token = token with { Start = token.Start + start };
        return true;
    }
}
