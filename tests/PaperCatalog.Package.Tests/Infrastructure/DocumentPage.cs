using System.Text;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A page of the documentation: its blocks of code, its headings, its links.</summary>
internal sealed class DocumentPage
{
    private DocumentPage(string path, string[] lines)
    {
        Path = path;
        Lines = lines;
        Blocks = [.. ReadBlocks(lines)];
    }

    /// <summary>The page's path in the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The blocks of code, in order.</summary>
    public IReadOnlyList<(string Language, string Text)> Blocks { get; }

    /// <summary>README and all of <c>docs</c>, without the pages of rules, whose examples have tests of their own.</summary>
    public static IReadOnlyList<DocumentPage> All { get; } =
    [
        Read("README.md"),
        .. Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md")
            .Select(static path => "docs/" + System.IO.Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public static DocumentPage Read(string path) => new(path, File.ReadAllLines(System.IO.Path.Combine(Repository.Root, path)));

    /// <summary>The block of code in a language that holds a text.</summary>
    public string Block(string language, string text) => Blocks
        .Where(block => block.Language == language && block.Text.Contains(text, StringComparison.Ordinal))
        .Select(static block => block.Text)
        .FirstOrDefault() ?? throw new InvalidOperationException($"{Path} has no block of {language} with '{text}'.");

    /// <summary>The text outside of blocks of code, by line.</summary>
    public IEnumerable<string> Prose()
    {
        var isCode = false;
        foreach (var line in Lines)
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (!isCode)
            {
                yield return line;
            }
        }
    }

    // A block in a list is indented as the list is.
    private static IEnumerable<(string Language, string Text)> ReadBlocks(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var start = lines[i].TrimStart();
            if (!start.StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var indent = lines[i].Length - start.Length;
            var text = new StringBuilder();
            for (i++; i < lines.Length && lines[i].Trim() != "```"; i++)
            {
                text.Append(lines[i].Length >= indent ? lines[i][indent..] : lines[i].TrimStart()).Append('\n');
            }

            yield return (start[3..].Trim(), text.ToString());
        }
    }
}
