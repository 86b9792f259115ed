namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>An oracle does not hold.</summary>
/// <param name="oracle">Which.</param>
/// <param name="shape">What all failures of this sort have in common, in a few words.</param>
/// <param name="detail">What is particular to this case.</param>
internal sealed class OracleException(Oracle oracle, string shape, string detail)
    : Exception($"{oracle}: {shape}: {detail}")
{
    public Oracle Oracle { get; } = oracle;

    public string Shape { get; } = shape;
}
