using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Check.Catalogs;
using PaperCatalog.Generator.Check.Records;
using PaperCatalog.Generator.Check.Silence;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Read;
using PaperCatalog.Reading;

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
        Descriptors.KeyCase,
        .. RecordRules.Descriptors,
        .. CatalogRules.Descriptors,
    ]);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation is CSharpCompilation { LanguageVersion: < LanguageFeatures.Lowest } || LibraryVersion.Of(start.Compilation).IsAnother)
            {
                return; // there is no catalog, and it is said why
            }

            var provider = start.Options.AnalyzerConfigOptionsProvider;
            var options = CatalogOptions.From(provider.GlobalOptions);
            var lastYear = CatalogOptions.LastYear(provider.GlobalOptions);
            var files = new Dictionary<AdditionalText, PaperFile>();
            var paths = new HashSet<string>(StringComparer.Ordinal);
            foreach (var text in start.Options.AdditionalFiles)
            {
                // What a project lists twice is read twice by the compiler; nothing is to be said twice.
                if (!files.ContainsKey(text) && PaperFile.From(text, provider, options) is { } file && paths.Add(text.Path))
                {
                    files.Add(text, file);
                }
            }

            if (files.Count == 0)
            {
                return;
            }

            var switches = new RuleSwitches(start.Compilation.Options, start.CancellationToken);
            var rules = RecordRules.WantedBy(switches);
            var checks = new CatalogChecks([.. files.Values], CatalogRules.WantedBy(switches));
            start.RegisterAdditionalFileAction(context =>
            {
                if (files.TryGetValue(context.AdditionalFile, out var file))
                {
                    Check(context, file, options, rules, lastYear, checks);
                }
            });
        });
    }

    private static void Check(
        AdditionalFileAnalysisContext context, PaperFile file, CatalogOptions options, IRecordRule[] rules, int? lastYear, CatalogChecks checks)
    {
        if (file.Text.GetText(context.CancellationToken) is not { } text)
        {
            return; // the compiler says that the file cannot be read
        }

        var result = PaperFileReader.Read(text, file, context.CancellationToken);
        var content = PaperFileReader.ContentOf(text);
        var suppressions = Suppressions.Of(content, result, context.Options.AnalyzerConfigOptionsProvider.GetOptions(file.Text));
        var report = new FileReport(context, file, text, suppressions);
        if (file.RejectedCatalog is { } name)
        {
            report.Add(Descriptors.InvalidCatalogName, default, DiagnosticText.Of(name), DiagnosticText.Part(options.ClassName));
        }

        if (result.Records.Count == 0)
        {
            report.Add(
                Descriptors.NoRecords,
                default,
                result.Format == PaperFormat.PlainText ? "plain text, where a line 'Abstract:' or 'Title:' begins one" : PaperFormats.NameOf(result.Format));
        }

        var undecodable = UndecodableText.Find(text, context.CancellationToken);
        if (undecodable is { } place)
        {
            report.Add(Descriptors.UndecodableText, place);
        }

        var findings = checks.Get(context.CancellationToken).Of(file);
        Report(report, result.Problems, findings);
        foreach (var finding in findings)
        {
            // A BibTeX entry without a key is a fault of syntax, and said already.
            if (finding.InferredName is null || result.Format != PaperFormat.BibTeX)
            {
                report.Add(finding);
            }
        }

        foreach (var finding in RecordRules.Check(rules, content, result, lastYear, context.CancellationToken))
        {
            // What the compiler could not decode is not lost in the file.
            if (undecodable is null || finding.Descriptor != Descriptors.LostCharacter)
            {
                report.Add(finding);
            }
        }
    }

    private static void Report(FileReport report, IReadOnlyList<Problem> problems, IReadOnlyList<Finding> findings)
    {
        var names = new Dictionary<int, string>();
        foreach (var finding in findings)
        {
            if (finding.InferredName is { } name)
            {
                names[finding.Span.Start] = name;
            }
        }

        foreach (var problem in problems)
        {
            var descriptor = Descriptors.Of(problem.Kind);
            if (problem.Kind == ProblemKind.MissingKey && names.TryGetValue(problem.Span.Start, out var name))
            {
                // The reader does not know of collisions.
                report.Add(descriptor, problem.Span, name, [DiagnosticText.Of(name)]);
            }
            else
            {
                report.Add(descriptor, problem.Span, [.. problem.Arguments]);
            }
        }
    }
}
