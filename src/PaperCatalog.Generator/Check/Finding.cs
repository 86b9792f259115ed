using Microsoft.CodeAnalysis;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Check;

/// <summary>A diagnostic about a record, before it has a location.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Span">Where it is in its file.</param>
/// <param name="Arguments">What fills the places of the message.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, SourceSpan Span, ValueList<string> Arguments)
{
    public Finding(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
        : this(descriptor, span, ValueList<string>.Own(Array.ConvertAll(arguments, DiagnosticText.Of)))
    {
    }

    /// <summary>The name that the record got in place of a key; null where it has a key.</summary>
    public string? InferredName { get; init; }

    /// <summary>The fields that the record should have and does not, with spaces between; null where none is asked for.</summary>
    public string? MissingFields { get; init; }

    /// <summary>Where the record begins that this one is to be merged into; null where a fix cannot do it.</summary>
    public int? FirstRecord { get; init; }

    /// <summary>What the span should read; null where nobody can be certain.</summary>
    public string? Replacement { get; init; }
}
