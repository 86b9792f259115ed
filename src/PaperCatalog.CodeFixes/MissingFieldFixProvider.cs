using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Writes the fields that an entry lacks, with a value to be replaced.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingFieldFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class MissingFieldFixProvider : PaperFixProvider
{
    /// <summary>What stands for a value that somebody has to look up.</summary>
    internal const string Placeholder = "TODO";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MissingField);

    internal override ImmutableArray<TextChange> Find(SourceText text, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var start = diagnostic.Location.SourceSpan.Start;
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.MissingFields, out var names) || names is null || start > text.Length)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var content = text.ToString();
        var entry = EntryText.Find(content, start, cancellationToken);
        return entry is null
            ? ImmutableArray<TextChange>.Empty
            : ImmutableArray.Create(entry.Insertion(names.Split(' ').Select(static name => new PaperField(name, "{" + Placeholder + "}"))));
    }

    /// <inheritdoc/>
    protected override string TitleOf(Diagnostic diagnostic) =>
        $"Add {diagnostic.Properties[DiagnosticProperties.MissingFields]!.Replace(" ", ", ")}";
}
