using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Emit;
using PaperCatalog.Generator.Name;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator;

/// <summary>Turns the paper files of a project into typed catalogs: read, merge, name, emit.</summary>
/// <remarks>
/// Only the project's options and its additional files are looked at, so an edit of C# code runs nothing here.
/// A file is read by itself; what concerns several files works on the values that came of that.
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

        var records = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(options)
            .Select(static (input, _) => PaperFile.From(input.Left.Left, input.Left.Right, input.Right))
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.PaperFiles)
            .Select(static (file, cancellationToken) => FileRecordsStep.Read(file!, cancellationToken))
            .WithTrackingName(TrackingNames.Records);

        var plans = records
            .Collect()
            .Select(static (files, cancellationToken) => CatalogPlanner.Plan(files, cancellationToken))
            .WithTrackingName(TrackingNames.Plan);

        var fileSpecs = records
            .Combine(plans)
            .Combine(options)
            .Combine(language)
            .Select(static (input, _) => FileSpec.From(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.FileSpecs);

        var catalogSpecs = plans
            .Combine(options)
            .Combine(language)
            .SelectMany(static (input, _) =>
                input.Left.Left.Catalogs.Select(plan => CatalogSpec.From(plan, input.Left.Right, input.Right)))
            .WithTrackingName(TrackingNames.CatalogSpecs);

        var failures = plans.SelectMany(static (plans, _) => new[] { plans.Failure }.OfType<string>());

        context.RegisterSourceOutput(failures, static (context, failure) => CatalogSources.ReportFailure(context, "The catalog", failure));
        context.RegisterSourceOutput(fileSpecs, static (context, spec) => CatalogSources.Add(context, spec));
        context.RegisterSourceOutput(catalogSpecs, static (context, spec) => CatalogSources.Add(context, spec));
    }
}
