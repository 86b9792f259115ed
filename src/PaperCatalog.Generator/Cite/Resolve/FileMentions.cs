using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>The mentions in one C# file.</summary>
/// <param name="Path">The file's path as the compiler has it.</param>
/// <param name="Mentions">The mentions; those that only the compiler could read have been read.</param>
/// <param name="Failure">What went wrong in our own code; null as a rule.</param>
internal sealed record FileMentions(string Path, ValueList<CitationMention> Mentions, string? Failure)
{
    /// <summary>The files that mention anything.</summary>
    public static IEnumerable<FileMentions> Of(Microsoft.CodeAnalysis.Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            FileMentions file;
            try
            {
                var mentions = CitationScanner.Scan(tree, cancellationToken);
                file = new FileMentions(tree.FilePath, ConstantKeys.Read(compilation, tree, mentions, cancellationToken), Failure: null);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                file = new FileMentions(tree.FilePath, ValueList<CitationMention>.Empty, exception.ToString());
            }

            if (file.Mentions.Count > 0 || file.Failure is not null)
            {
                yield return file;
            }
        }
    }
}
