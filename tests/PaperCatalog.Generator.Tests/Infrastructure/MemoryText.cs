using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Tests.Infrastructure;

/// <summary>An additional file in memory.</summary>
internal sealed class MemoryText(string path, SourceText? text) : AdditionalText
{
    public MemoryText(string path, string? text)
        : this(path, text is null ? null : SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
