using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Reporting;

/// <summary>What came of one oracle.</summary>
internal sealed class OracleResult
{
    private readonly Dictionary<Deviation, int> _deviations = [];
    private readonly List<string> _open = [];
    private readonly Dictionary<string, (int Fields, int Equal)> _byField = new(StringComparer.Ordinal);

    private OracleResult(Oracle oracle) => Oracle = oracle;

    /// <summary>The oracle.</summary>
    public Oracle Oracle { get; }

    /// <summary>How many inputs it has.</summary>
    public int Cases { get; private set; }

    /// <summary>How many of them differ in no field that is not explained by a class of deviation.</summary>
    public int Passed { get; private set; }

    /// <summary>How many fields were compared.</summary>
    public int Fields { get; private set; }

    /// <summary>How many of them are equal.</summary>
    public int Equal { get; private set; }

    /// <summary>The differences that no class covers, in words.</summary>
    public IReadOnlyList<string> Open => _open;

    /// <summary>Reads and compares everything.</summary>
    public static OracleResult Of(Oracle oracle, CorporaFolder corpora)
    {
        var result = new OracleResult(oracle);
        foreach (var item in oracle.Read(corpora))
        {
            result.Add(item);
        }

        return result;
    }

    /// <summary>How many differences a class covers.</summary>
    public int CountOf(Deviation deviation) => _deviations.GetValueOrDefault(deviation);

    /// <summary>How many differences are of one fault.</summary>
    public int CountOf(Fault fault) =>
        _deviations.Where(pair => pair.Key.Fault == fault).Sum(static pair => pair.Value) + (fault == Fault.Ours ? _open.Count : 0);

    /// <summary>How many values of a field were compared, and how many are equal.</summary>
    public (int Fields, int Equal) CountsOf(string field) => _byField.GetValueOrDefault(field);

    private void Add(Case item)
    {
        Cases++;
        var open = _open.Count;
        foreach (var field in item.Fields)
        {
            var isEqual = Oracle.AreEqual(field.Field, field.Expected, field.Actual);
            var counts = CountsOf(field.Field);
            _byField[field.Field] = (counts.Fields + 1, counts.Equal + (isEqual ? 1 : 0));
            Fields++;
            if (isEqual)
            {
                Equal++;
            }
            else if (Oracle.Deviations.FirstOrDefault(deviation => deviation.Covers(field)) is { } deviation)
            {
                _deviations[deviation] = CountOf(deviation) + 1;
            }
            else
            {
                _open.Add($"{item.Name} | {field.Paper?.Key} | {field.Field}\n    theirs: {Excerpt.Of(field.Expected, field.Actual)}\n    ours:   {Excerpt.Of(field.Actual, field.Expected)}");
            }
        }

        Passed += open == _open.Count ? 1 : 0;
    }
}
