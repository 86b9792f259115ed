using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Emit;

/// <summary>Hands the sources to the compiler. Nothing thrown here may reach it: that would lose the other files.</summary>
internal static class CatalogSources
{
    public static void Add(SourceProductionContext context, FileSpec? spec)
    {
        if (spec is null || !spec.Language.IsSupported)
        {
            return; // the analyzer says so
        }

        if (spec.Failure is not null)
        {
            ReportFailure(context, spec.Plan.Path, spec.Failure);
        }
        else if (spec.Plan.Members.Count > 0)
        {
            Guard(context, spec.Plan.Path, () =>
            {
                var members = spec.Plan.HasNamed ? MemberEmitter.Emit(spec, context.CancellationToken) : null;
                var data = DataEmitter.Emit(spec, context.CancellationToken);
                if (members is not null)
                {
                    Add(context, HintName.OfMembers(spec.ClassName, spec.Plan.Path, spec.HintNumber), members);
                }

                Add(context, HintName.OfData(spec.ClassName, spec.Plan.Path, spec.HintNumber), data);
            });
        }
    }

    public static void Add(SourceProductionContext context, CatalogSpec spec)
    {
        if (!spec.Language.IsSupported)
        {
            return;
        }

        Guard(context, spec.ClassName, () =>
            Add(context, HintName.OfCatalog(spec.ClassName), CatalogEmitter.Emit(spec, context.CancellationToken)));
        foreach (var file in spec.RepeatedFiles)
        {
            Add(context, file);
        }
    }

    public static void Add(SourceProductionContext context, CitationSpec spec)
    {
        if (spec.Language.IsSupported)
        {
            Guard(context, "The citations", () => Add(context, HintName.OfCitations(spec.ClassName), CitationEmitter.Emit(spec)));
        }
    }

#pragma warning disable RS0030 // Here and nowhere else.
    private static void Add(SourceProductionContext context, string hintName, SourceText source) =>
        context.AddSource(hintName, source);
#pragma warning restore RS0030

    private static void Guard(SourceProductionContext context, string what, Action emit)
    {
        try
        {
            emit();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            ReportFailure(context, what, exception.ToString());
        }
    }

    /// <summary>Says that we leave the project alone. The analyzers could not: code that misses its catalog has errors that keep theirs from the log.</summary>
    public static void ReportOtherVersion(SourceProductionContext context, string libraryVersion) => context.ReportDiagnostic(
        Diagnostic.Create(Descriptors.OtherLibraryVersion, Location.None, LibraryVersion.Own, DiagnosticText.Part(libraryVersion)));

    public static void ReportFailure(SourceProductionContext context, string what, string failure) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.InternalFailure, Location.None, DiagnosticText.Of(what), DiagnosticText.Of(failure)));
}
