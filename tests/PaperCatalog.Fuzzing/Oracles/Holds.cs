using System.Diagnostics.CodeAnalysis;

namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>Says what must hold.</summary>
internal static class Holds
{
    private const int LongestDetail = 2_000;

    public static void That([DoesNotReturnIf(false)] bool condition, Oracle oracle, string shape, Func<string> detail)
    {
        if (!condition)
        {
            Fail(oracle, shape, detail());
        }
    }

    [DoesNotReturn]
    public static void Fail(Oracle oracle, string shape, string detail) =>
        throw new OracleException(oracle, shape, detail.Length <= LongestDetail ? detail : detail[..LongestDetail]);
}
