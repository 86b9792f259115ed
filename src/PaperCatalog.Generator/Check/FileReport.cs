using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check.Silence;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>Takes the diagnostics of one file.</summary>
internal readonly struct FileReport
{
    private readonly AdditionalFileAnalysisContext _context;
    private readonly PaperFile _file;
    private readonly SourceText _text;
    private readonly Suppressions _suppressions;

    public FileReport(AdditionalFileAnalysisContext context, PaperFile file, SourceText text, Suppressions suppressions)
    {
        _context = context;
        _file = file;
        _text = text;
        _suppressions = suppressions;
    }

    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params object[] arguments) =>
        Add(descriptor, span, name: null, arguments);

    /// <summary>Adds a diagnostic that a code fix can act on: it writes down the record's name.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, string? name, object[] arguments) =>
        Add(descriptor, span, DiagnosticProperties.WithName(name), arguments);

    /// <summary>Adds what a rule found.</summary>
    public void Add(Finding finding) =>
        Add(finding.Descriptor, finding.Span, DiagnosticProperties.Of(finding, TextAt(finding.Span)), [.. finding.Arguments]);

    private string TextAt(SourceSpan span) =>
        span.End <= _text.Length ? _text.ToString(new TextSpan(span.Start, span.Length)) : string.Empty;

    private void Add(DiagnosticDescriptor descriptor, SourceSpan span, ImmutableDictionary<string, string?> properties, object[] arguments)
    {
        if (_suppressions.Contains(descriptor.Id, span.Start))
        {
            return;
        }

        var start = Math.Min(span.Start, _text.Length);
        var textSpan = TextSpan.FromBounds(start, Math.Min(Math.Max(span.End, start), _text.Length));
        var location = Location.Create(_file.Text.Path, textSpan, _text.Lines.GetLinePositionSpan(textSpan));
        _context.ReportDiagnostic(Diagnostic.Create(descriptor, location, properties, arguments));
    }
}
