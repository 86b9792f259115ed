namespace PaperCatalog.Reading.Tagged;

/// <summary>Lines that belong to no record: neighbours are reported as one.</summary>
internal sealed class StrayText
{
    private readonly ReadContext _context;
    private SourceSpan? _span;

    public StrayText(ReadContext context) => _context = context;

    /// <summary>Adds a line; the number that some programs put before a record is left out.</summary>
    public void Add(SourceSpan line)
    {
        if (!IsNumbering(_context.Text.AsSpan(line.Start, line.Length).Trim()))
        {
            _span = _span is { } span
                ? SourceSpan.FromBounds(Math.Min(span.Start, line.Start), Math.Max(span.End, line.End))
                : line;
        }
    }

    /// <summary>Reports what came together.</summary>
    public void Flush()
    {
        if (_span is { } span)
        {
            var shown = Math.Min(span.Length, 200);
            _context.Report(ProblemKind.UnexpectedText, span, _context.Text.Substring(span.Start, shown).Trim());
            _span = null;
        }
    }

    /// <summary>"12." or "Record #12 of 30".</summary>
    private static bool IsNumbering(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("Record #".AsSpan(), StringComparison.Ordinal))
        {
            line = line.Slice("Record #".Length);
            var of = line.IndexOf(" of ".AsSpan());
            return of > 0 && IsNumber(line.Slice(0, of)) && IsNumber(line.Slice(of + 4));
        }

        return IsNumber(line.TrimEnd('.'));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
