using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>What a person would write, or a simple generator, for the same papers.</summary>
internal static class NaiveForms
{
    /// <summary>A property a paper, a line each, that gives nothing.</summary>
    public static string BareProperties(IReadOnlyList<Paper> papers)
    {
        var code = new StringBuilder("namespace Measured;\npublic static class Papers\n{\n    static object? Get(int index) => null;\n");
        for (var i = 0; i < papers.Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static object? {Identifier(papers[i], i)} => Get({i});\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>A nested class a paper, with its texts as constants.</summary>
    public static string Constants(IReadOnlyList<Paper> papers)
    {
        var code = new StringBuilder("namespace Measured;\npublic static class Papers\n{\n");
        for (var i = 0; i < papers.Count; i++)
        {
            var paper = papers[i];
            code.Append(CultureInfo.InvariantCulture, $"    public static class {Identifier(paper, i)}\n    {{\n")
                .Append(CultureInfo.InvariantCulture, $"        public const string Key = {Literal(paper.Key)};\n")
                .Append(CultureInfo.InvariantCulture, $"        public const string Title = {Literal(paper.Title)};\n")
                .Append(CultureInfo.InvariantCulture, $"        public const string Authors = {Literal(AuthorsOf(paper))};\n")
                .Append(CultureInfo.InvariantCulture, $"        public const string Venue = {Literal(paper.ContainerTitle)};\n")
                .Append(CultureInfo.InvariantCulture, $"        public const int Year = {paper.Year ?? 0};\n")
                .Append(CultureInfo.InvariantCulture, $"        public const string Doi = {Literal(paper.Doi)};\n")
                .Append(CultureInfo.InvariantCulture, $"        public const string Abstract = {Literal(paper.Abstract)};\n    }}\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>A property a paper that makes an object of literals when it is first asked for, and a list of all.</summary>
    /// <remarks>A class of the papers from the given one on, as one assembly holds no more literals than 16 MiB.</remarks>
    public static string LazyObjects(IReadOnlyList<Paper> papers, int start, int count)
    {
        var code = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"namespace Measured{start};\npublic sealed class Paper {{ public string? Key, Title, Venue, Doi, ArXivId, Abstract; public int Year; public string[]? Authors; }}\n")
            .Append("public static class Papers\n{\n");
        for (var i = start; i < start + count; i++)
        {
            var paper = papers[i];
            code.Append(CultureInfo.InvariantCulture, $"    static Paper? _{i};\n    public static Paper {Identifier(paper, i)} => _{i} ??= new Paper {{ ")
                .Append(CultureInfo.InvariantCulture, $"Key = {Literal(paper.Key)}, Title = {Literal(paper.Title)}, Venue = {Literal(paper.ContainerTitle)}, Doi = {Literal(paper.Doi)}, ")
                .Append(CultureInfo.InvariantCulture, $"ArXivId = {Literal(paper.ArXivId)}, Abstract = {Literal(paper.Abstract)}, Year = {paper.Year ?? 0}, ")
                .Append(CultureInfo.InvariantCulture, $"Authors = new string[] {{ {string.Join(", ", paper.Authors.Select(static author => Literal(author.DisplayName)))} }} }};\n");
        }

        code.Append("    public static Paper[] All => new Paper[]\n    {\n");
        for (var i = start; i < start + count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"        {Identifier(papers[i], i)},\n");
        }

        return code.Append("    };\n}\n").ToString();
    }

    private static string AuthorsOf(Paper paper) => string.Join("; ", paper.Authors.Select(static author => author.DisplayName));

    private static string Literal(string? text) => text is null ? "\"\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Identifier(Paper paper, int number)
    {
        var name = new StringBuilder("P").Append(number).Append('_');
        foreach (var c in paper.Key)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }

        return name.ToString();
    }
}
