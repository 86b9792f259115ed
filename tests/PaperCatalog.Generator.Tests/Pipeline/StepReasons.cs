extern alias generator;
using System.Collections.Immutable;
using System.Reflection;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>Why each step of a run gave what it gave.</summary>
internal static class StepReasons
{
    /// <summary>The names of all steps: the constants of <see cref="TrackingNames"/>.</summary>
    public static IReadOnlyList<string> StepNames { get; } =
    [
        .. typeof(TrackingNames)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>The reasons of a step's outputs with their number, such as <c>1 Modified, 2 Cached</c>.</summary>
    public static string Of(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? Of(runs) : "not run";

    /// <summary>The reasons of what was handed to the compiler.</summary>
    public static string OfOutputs(GeneratorRunResult result) =>
        Of([.. result.TrackedOutputSteps.SelectMany(static step => step.Value)]);

    private static string Of(ImmutableArray<IncrementalGeneratorRunStep> runs) => string.Join(
        ", ",
        runs
            .SelectMany(static run => run.Outputs)
            .GroupBy(static output => output.Reason)
            .OrderBy(static group => group.Key)
            .Select(static group => $"{group.Count()} {group.Key}"));
}
