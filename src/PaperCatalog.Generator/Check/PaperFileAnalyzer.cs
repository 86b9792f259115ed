using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>Reports what is wrong in the paper files, at its line.</summary>
/// <remarks>An analyzer and not the generator: a generator's diagnostics in additional files do not live in editors (dotnet/roslyn#49531).</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PaperFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange<DiagnosticDescriptor>(
    [
        Descriptors.InvalidCatalogName,
        Descriptors.NoRecords,
        .. Enum.GetValues(typeof(ProblemKind)).Cast<ProblemKind>().Select(Descriptors.Of),
        Descriptors.InferredName,
        Descriptors.NameCollision,
        Descriptors.KeyClash,
        Descriptors.Contradiction,
    ]);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var provider = start.Options.AnalyzerConfigOptionsProvider;
            var options = CatalogOptions.From(provider.GlobalOptions);
            var files = start.Options.AdditionalFiles
                .Select(text => PaperFile.From(text, provider, options))
                .OfType<PaperFile>()
                .ToArray();
            if (files.Length == 0)
            {
                return;
            }

            var cancellationToken = start.CancellationToken;
            var catalogs = new Lazy<CatalogCheck>(() => CatalogCheck.Of(files, cancellationToken));
            start.RegisterAdditionalFileAction(context =>
            {
                if (files.FirstOrDefault(file => ReferenceEquals(file.Text, context.AdditionalFile)) is { } file)
                {
                    Check(context, file, options, catalogs.Value);
                }
            });
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, PaperFile file, CatalogOptions options, CatalogCheck catalogs)
    {
        if (file.Text.GetText(context.CancellationToken) is not { } text)
        {
            return; // the compiler says that the file cannot be read
        }

        var result = PaperFileReader.Read(text, file, context.CancellationToken);
        var report = new FileReport(context, file, text);
        if (file.RejectedCatalog is { } name)
        {
            report.Add(Descriptors.InvalidCatalogName, default, DiagnosticText.Of(name), options.ClassName);
        }

        if (result.Records.Count == 0)
        {
            report.Add(Descriptors.NoRecords, default);
        }

        if (UndecodableText.Find(text, context.CancellationToken) is { } place)
        {
            report.Add(Descriptors.UndecodableText, place);
        }

        foreach (var problem in result.Problems)
        {
            report.Add(Descriptors.Of(problem.Kind), problem.Span, [.. problem.Arguments]);
        }

        foreach (var finding in catalogs.Of(file))
        {
            report.Add(finding.Descriptor, finding.Span, [.. finding.Arguments]);
        }
    }
}
