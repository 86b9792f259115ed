using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Cite.Resolve;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Emit;
using PaperCatalog.Generator.Name;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator;

/// <summary>Turns the paper files of a project into typed catalogs: read, merge, name, emit; and says who cites them.</summary>
/// <remarks>
/// The catalogs depend on the project's options and its additional files alone, so an edit of C# code runs nothing of theirs.
/// A file is read by itself; what concerns several files works on the values that came of that. The citations depend on the
/// code too: an edit looks through the edited file, and goes on only if a citation in it has changed.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => CatalogOptions.From(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        var language = context.ParseOptionsProvider
            .Select(static (parseOptions, _) => LanguageFeatures.From(parseOptions))
            .WithTrackingName(TrackingNames.Language);

        var library = context.MetadataReferencesProvider
            .Select(static (reference, _) => LibraryVersion.Of(reference))
            .Where(static version => version is not null)
            .Collect()
            .Select(static (versions, _) => LibraryVersion.OfFirst(versions))
            .WithTrackingName(TrackingNames.Library);

        // Beside another version of ourselves one of the two gives nothing: with no file and no citation there is nothing to print.
        var records = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(options)
            .Combine(library)
            .Select(static (input, _) => input.Right.IsAnother ? null : PaperFile.From(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right))
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.PaperFiles)
            .Select(static (file, cancellationToken) => FileRecordsStep.Read(file!, cancellationToken))
            .WithTrackingName(TrackingNames.Records);

        var plans = records
            .Collect()
            .Select(static (files, cancellationToken) => CatalogPlanner.Plan(files, cancellationToken))
            .WithTrackingName(TrackingNames.Plan);

        var hintNumbers = plans
            .Select(static (plans, _) => HintNumbers.Of(plans))
            .WithTrackingName(TrackingNames.HintNumbers);

        var fileSpecs = records
            .Combine(plans)
            .Combine(options)
            .Combine(language)
            .Combine(hintNumbers)
            .Select(static (input, _) =>
                FileSpec.From(input.Left.Left.Left.Left, input.Left.Left.Left.Right, input.Left.Left.Right, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.FileSpecs);

        var catalogSpecs = plans
            .Combine(options)
            .Combine(language)
            .Combine(hintNumbers)
            .SelectMany(static (input, _) => input.Left.Left.Left.Catalogs.Select(plan =>
                CatalogSpec.From(plan, input.Left.Left.Right, input.Left.Right, input.Right)))
            .WithTrackingName(TrackingNames.CatalogSpecs);

        var own = plans
            .Combine(options)
            .Select(static (input, _) => CitablePapers.Of(input.Left, input.Right.Namespace))
            .WithTrackingName(TrackingNames.OwnPapers);

        var referenced = context.CompilationProvider
            .Select(static (compilation, cancellationToken) => ReferencedCatalogs.Of(compilation, cancellationToken))
            .WithTrackingName(TrackingNames.ReferencedPapers);

        var mentions = context.CompilationProvider
            .Combine(library)
            .SelectMany(static (input, cancellationToken) => input.Right.IsAnother ? [] : FileMentions.Of(input.Left, cancellationToken))
            .WithTrackingName(TrackingNames.Mentions);

        var citations = mentions
            .Combine(own)
            .Combine(referenced)
            .Combine(options)
            .Select(static (input, _) =>
                FileCitations.Of(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right.ProjectDirectory))
            .WithTrackingName(TrackingNames.Citations);

        var citationSpecs = citations
            .Collect()
            .Combine(options)
            .Combine(language)
            .SelectMany(static (input, _) => CitationSpec.From(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.CitationSpecs);

        var failures = plans.SelectMany(static (plans, _) => new[] { plans.Failure }.OfType<string>());

        context.RegisterSourceOutput(failures, static (context, failure) => CatalogSources.ReportFailure(context, "The catalog", failure));
        context.RegisterSourceOutput(
            mentions.Where(static file => file.Failure is not null),
            static (context, file) => CatalogSources.ReportFailure(context, "The citations of a file", file.Failure!));
        context.RegisterSourceOutput(
            library.SelectMany(static (version, _) => version.IsAnother ? new[] { version.Text! } : []),
            static (context, version) => CatalogSources.ReportOtherVersion(context, version));
        // The host lists files as the disk does. Sources are printed in the order of the paths, so that the assembly is the same
        // everywhere; the price is that a new file has those behind it printed again.
        var printed = fileSpecs.Collect().SelectMany(static (specs, _) => specs.OrderBy(static spec => spec?.Plan.Path, StringComparer.Ordinal));
        context.RegisterSourceOutput(printed, static (context, spec) => CatalogSources.Add(context, spec));
        context.RegisterSourceOutput(catalogSpecs, static (context, spec) => CatalogSources.Add(context, spec));
        // Nothing that code can see: an editor may leave it out while somebody types.
        context.RegisterImplementationSourceOutput(citationSpecs, static (context, spec) => CatalogSources.Add(context, spec));
    }
}
