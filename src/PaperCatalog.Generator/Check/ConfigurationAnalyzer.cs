using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>Reports options that mean nothing, a C# version that is too old, and a project without paper files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.InvalidOption, Descriptors.UnsupportedLanguageVersion, Descriptors.NoPaperFiles);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static context =>
        {
            if (LibraryVersion.Of(context.Compilation).IsAnother)
            {
                return; // the generator says so, and the analyzers of that version say the rest
            }

            var provider = context.Options.AnalyzerConfigOptionsProvider;
            var options = CatalogOptions.From(provider.GlobalOptions);
            var catalogs = new HashSet<string>(
                context.Options.AdditionalFiles.Select(text => PaperFile.From(text, provider, options)?.Catalog).OfType<string>(), StringComparer.Ordinal);
            var uses = new MissingCatalogUses(options.ClassName);
            if (catalogs.Count == 0)
            {
                // Names are looked up only where somebody is likely to miss them.
                context.RegisterSyntaxNodeAction(uses.Look, SyntaxKind.IdentifierName);
            }

            context.RegisterCompilationEndAction(end => Check(end, catalogs, uses));
        });
    }

    private static void Check(CompilationAnalysisContext context, HashSet<string> catalogs, MissingCatalogUses uses)
    {
        CheckOption(context, PropertyNames.Namespace, "a namespace such as 'MyProject.Literature'", CatalogOptions.IsNamespace);
        CheckOption(context, PropertyNames.Class, "the name of a class such as 'Papers'", CatalogOptions.IsClassName);
        CheckOption(
            context,
            PropertyNames.Accessibility,
            "'internal' or 'public'",
            static value => value.Equals("internal", StringComparison.OrdinalIgnoreCase) || value.Equals("public", StringComparison.OrdinalIgnoreCase));
        CheckOption(
            context,
            PropertyNames.Documentation,
            "'Full', 'Short' or 'None'",
            static value => CatalogOptions.TryParse(value, out DocumentationLevel _));
        CheckOption(
            context,
            PropertyNames.Views,
            "'Auto', 'All', 'Frequent' or 'None'",
            static value => CatalogOptions.TryParse(value, out ViewLevel _));

        CheckMembers(context);
        CheckOption(
            context,
            PropertyNames.Uncited,
            "'None', 'All', or names of catalogs with spaces between",
            value => CatalogChoice.From(value).IsAmong(catalogs));
        if (catalogs.Count == 0)
        {
            // A project that only has the package is left in peace; one whose code fails to compile is told why.
            context.ReportDiagnostic(uses.First is { } use
                ? Diagnostic.Create(Descriptors.NoPaperFiles, use, DiagnosticSeverity.Warning, additionalLocations: null, properties: null)
                : Diagnostic.Create(Descriptors.NoPaperFiles, Location.None));
        }
        else if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageFeatures.Lowest } compilation)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.UnsupportedLanguageVersion,
                Location.None,
                LanguageFeatures.Lowest.ToDisplayString(),
                compilation.LanguageVersion.ToDisplayString()));
        }
    }

    // A key with a slip in it would leave out the one paper that somebody wants.
    private static void CheckMembers(CompilationAnalysisContext context)
    {
        var own = OwnCatalogs.Of(context.Options);
        foreach (var text in own.Files.Select(static file => file.Members).Distinct(StringComparer.Ordinal))
        {
            var names = MemberChoice.From(text).Names;
            if (names.Count == 0)
            {
                continue;
            }

            var papers = own.Papers(context.CancellationToken);
            foreach (var name in names)
            {
                if (!papers.HasKey(name) && !(MemberChoice.IsPattern(name) && papers.Papers.Any(paper => MemberChoice.Matches(name, paper.Paper))))
                {
                    Report(context, name, PropertyNames.Members, "'All', 'None', or keys of papers with spaces between, '*' for any letters");
                }
            }
        }
    }

    private static void CheckOption(CompilationAnalysisContext context, string name, string right, Func<string, bool> isRight)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (CatalogOptions.Property(options, name) is { } value && !isRight(value))
        {
            Report(context, value, name, right);
        }
    }

    private static void Report(CompilationAnalysisContext context, string value, string name, string right) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidOption, Location.None, DiagnosticText.Of(value), name, right));
}
