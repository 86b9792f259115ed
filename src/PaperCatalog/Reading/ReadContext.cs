namespace PaperCatalog.Reading;

/// <summary>The text that is being read, and what came of it so far.</summary>
internal sealed class ReadContext
{
    private readonly List<PaperRecord> _records = [];
    private readonly List<Problem> _problems = [];

    public ReadContext(string text, string? path, CancellationToken cancellationToken)
    {
        Text = text;
        Path = path;
        CancellationToken = cancellationToken;
        Lines = new LineMap(text);
    }

    public string Text { get; }

    /// <summary>The path for <see cref="Paper.SourceFile"/>.</summary>
    public string? Path { get; }

    /// <summary>To be asked at least once in a record, and in one that is as long as a file more often.</summary>
    public CancellationToken CancellationToken { get; }

    public LineMap Lines { get; }

    /// <summary>How many problems were reported so far, up to the limit.</summary>
    public int ProblemCount => _problems.Count;

    public void Add(PaperRecord record) => _records.Add(record);

    /// <summary>Takes back what was reported since there were so many problems: what they are about is read once more.</summary>
    public void ForgetProblems(int count) => _problems.RemoveRange(count, _problems.Count - count);

    public void Report(ProblemKind kind, SourceSpan span, params string[] arguments)
    {
        if (_problems.Count < ReadLimits.Problems)
        {
            _problems.Add(new Problem(kind, span, arguments));
        }
        else if (_problems.Count == ReadLimits.Problems)
        {
            _problems.Add(new Problem(
                ProblemKind.LimitExceeded,
                span,
                "The number of problems in this file",
                ReadLimits.Problems.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "further ones are not listed"));
        }
    }

    public ReadResult ToResult(PaperFormat format)
    {
        // A reader may learn of a fault late; the list is in the order of the text all the same.
        var problems = _problems.ToArray();
        var starts = Array.ConvertAll(problems, static problem => problem.Span.Start);
        var order = Enumerable.Range(0, problems.Length).OrderBy(i => starts[i]);
        return new ReadResult([.. _records], [.. order.Select(i => problems[i])], format);
    }
}
