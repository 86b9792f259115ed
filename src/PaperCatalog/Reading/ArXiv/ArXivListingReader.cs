using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.ArXiv;

/// <summary>Reads arXiv's own listings (<c>.abs</c>, and its mails): finds the records; <see cref="ArXivListingPaper"/> makes papers of them.</summary>
/// <remarks>
/// Source: arXiv, "Preparing your metadata" and its mailing format: a line <c>\\</c>, the header's fields, <c>\\</c>,
/// the abstract, <c>\\</c>; in mails the last line also has the paper's address.
/// </remarks>
internal sealed class ArXivListingReader
{
    private const int ShortestRule = 10;

    private readonly ReadContext _context;
    private readonly TagNames _names = new();
    private readonly TaggedRecord _record;
    private readonly ArXivListingPaper _paper;
    private readonly StrayText _stray;
    private ArXivListingPart _part;

    private ArXivListingReader(ReadContext context)
    {
        _context = context;
        _record = new TaggedRecord(context);
        _paper = new ArXivListingPaper(context, _record);
        _stray = new StrayText(context);
    }

    public static void Read(ReadContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        new ArXivListingReader(context).Run();
    }

    private void Run()
    {
        var lines = new LineReader(_context.Text);
        while (lines.TryNext(out var line))
        {
            var text = _context.Text.AsSpan(line.Start, line.Length);
            if (text.StartsWith("\\\\".AsSpan(), StringComparison.Ordinal) && IsSeparator(text)
                && (_part != ArXivListingPart.Abstract || text.Slice(2).Trim().Length > 0 || IsEnd(lines)))
            {
                TakeSeparator(line, text.Slice(2).Trim(), lines);
            }
            else if (IsRule(text))
            {
                // It stands between records; within one, the end is missing.
                Finish(isClosed: false);
            }
            else if (_part == ArXivListingPart.Abstract)
            {
                _record.Continue(line);
            }
            else if (!text.IsWhiteSpace())
            {
                TakeHeader(line, text);
            }
        }

        Finish(isClosed: false);
        _stray.Flush();
    }

    /// <summary>Two backslashes alone, or before an address in parentheses.</summary>
    private static bool IsSeparator(ReadOnlySpan<char> text)
    {
        var rest = text.Slice(2).Trim();
        return rest.Length == 0 || (rest[0] == '(' && rest[rest.Length - 1] == ')' && rest.IndexOf("://".AsSpan()) > 0);
    }

    /// <summary>Whether two backslashes within an abstract end it: a line break of LaTeX's is followed by more of the formula.</summary>
    private bool IsEnd(LineReader lines)
    {
        while (lines.TryNext(out var line))
        {
            var text = _context.Text.AsSpan(line.Start, line.Length);
            if (text.IsWhiteSpace())
            {
                continue;
            }

            var length = NameLength(text);
            return IsRule(text)
                || (text.StartsWith("\\\\".AsSpan(), StringComparison.Ordinal) && IsSeparator(text))
                || (length > 0 && IsBeginning(text.Slice(0, length)));
        }

        return true;
    }

    private static bool IsRule(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var c in text)
        {
            if (c is not ('-' or '%'))
            {
                return false;
            }
        }

        return text.Length >= ShortestRule;
    }

    private void TakeSeparator(SourceSpan line, ReadOnlySpan<char> address, LineReader lines)
    {
        if (_part == ArXivListingPart.Abstract || (address.Length > 0 && _record.Count > 0))
        {
            if (address.Length > 0)
            {
                var start = line.Start + _context.Text.AsSpan(line.Start, line.Length).IndexOf('(') + 1;
                _record.Add("url", new SourceSpan(line.Start, 2), new SourceSpan(start, address.Length - 2));
            }

            _record.Close(line.End);
            Finish(isClosed: true);
        }
        else if (_part == ArXivListingPart.Header && _record.Count > 0 && !BeginsRecord(lines))
        {
            _record.Add("abstract", new SourceSpan(line.Start, 2), new SourceSpan(line.End, 0));
            _part = ArXivListingPart.Abstract;
        }
        else
        {
            Finish(isClosed: false);
            _stray.Flush();
            _record.Begin(line.Start);
            _part = ArXivListingPart.Header;
        }
    }

    /// <summary>Whether the next line that is not blank is the first field of a record.</summary>
    private bool BeginsRecord(LineReader lines)
    {
        while (lines.TryNext(out var line))
        {
            var text = _context.Text.AsSpan(line.Start, line.Length);
            if (!text.IsWhiteSpace())
            {
                var length = NameLength(text);
                return length > 0 && IsBeginning(text.Slice(0, length)) && (text[0] | 0x20) != 't';
            }
        }

        return false;
    }

    private void TakeHeader(SourceSpan line, ReadOnlySpan<char> text)
    {
        var length = NameLength(text);
        if (length > 0 && (_part == ArXivListingPart.Header || IsBeginning(text.Slice(0, length))))
        {
            if (_part == ArXivListingPart.None)
            {
                _stray.Flush();
                _record.Begin(line.Start);
                _part = ArXivListingPart.Header;
            }

            var name = new SourceSpan(line.Start, length);
            var tag = _names.Get(text.Slice(0, length));
            _record.Add(tag, name, SourceSpan.FromBounds(line.Start + text.IndexOf(':') + 1, line.End));
        }
        else if (_part == ArXivListingPart.Header && _record.Count > 0)
        {
            _record.Continue(line);
        }
        else
        {
            _stray.Add(line);
        }
    }

    /// <summary>The length of a field's name, which a colon follows; an explanation in parentheses may stand between. 0 where there is none.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && ((uint)((text[length] | 0x20) - 'a') < 26 || (text[length] == '-' && length > 0)))
        {
            length++;
        }

        var rest = text.Slice(length).TrimStart();
        if (length > 0 && rest.Length > 0 && rest[0] == '(' && rest.IndexOf("):".AsSpan()) is > 0 and < 40 and var end)
        {
            return text.Length - rest.Length + end + 1;
        }

        return length > 0 && rest.Length > 0 && rest[0] == ':' ? length : 0;
    }

    /// <summary>Whether a field begins a record whose first line is missing.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> name) =>
        name.Equals("arxiv".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("paper".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("title".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private void Finish(bool isClosed)
    {
        if (_record.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (!isClosed)
            {
                _context.Report(ProblemKind.UnclosedRecord, SourceSpan.FromBounds(_record[0].Name.Start, _record[0].Value.End), "a line '\\\\'");
            }

            _record.Fold();
            _paper.Add();
        }

        _record.Begin(_record.End);
        _part = ArXivListingPart.None;
    }
}
