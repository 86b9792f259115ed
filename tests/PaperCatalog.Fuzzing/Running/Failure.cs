using System.Diagnostics;
using System.Globalization;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Oracles;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>A case for which an oracle does not hold.</summary>
/// <param name="Oracle">The oracle.</param>
/// <param name="Shape">What all failures of this sort have in common.</param>
/// <param name="Detail">What is particular to this one.</param>
/// <param name="Case">The case.</param>
internal sealed record Failure(Oracle Oracle, string Shape, string Detail, FuzzCase Case)
{
    /// <summary>One line that is the same for all failures of a sort.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"O{(int)Oracle + 1} {Oracle}: {Case.Format}: {Shape}");

    public static Failure From(Exception exception, FuzzCase input) => exception is OracleException failure
        ? new Failure(failure.Oracle, failure.Shape, failure.Message, input)
        : new Failure(Oracle.NoException, exception.GetType().Name + " in " + PlaceOf(exception), exception.ToString(), input);

    /// <summary>The method of ours that an exception comes from.</summary>
    private static string PlaceOf(Exception exception) =>
        new StackTrace(exception).GetFrames()
            .Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method?.DeclaringType?.Namespace?.StartsWith("PaperCatalog", StringComparison.Ordinal) == true) is { } method
            ? $"{method.DeclaringType!.Name}.{method.Name}"
            : "unknown";
}
