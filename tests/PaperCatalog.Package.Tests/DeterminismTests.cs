using System.Security.Cryptography;
using System.Text;

namespace PaperCatalog.Package.Tests;

/// <summary>The same papers give the same generated sources, assembly and symbols, byte for byte: docs/testing.md has the matrix.</summary>
public sealed class DeterminismTests(PackedPackage package)
{
    private const string Code =
        """
        namespace Somewhere;

        [PaperCatalog.Cites(Papers.Keys.Ida2021)]
        internal static class Reader { internal static string? Title => Papers.Ida2021.Title; }
        """;

    private static readonly (string Path, string Text)[] s_papers =
    [
        ("papers/a.bib", "@article{ida2021,\n title = {Istanbul ısı İIi},\n author = {Ida Ilić and Ömer Iğdır},\n year = 2021,\n abstract = {One.\n\n Two.}}\n@misc{same, title = {A}}\n"),
        ("papers/b.bib", "@misc{same, title = {B}}\n@misc{SAME, title = {C}}\n"),
        ("papers/sub/a.bib", "@misc{ida2021, title = {Istanbul ısı İIi}, author = {Ida Ilić and Ömer Iğdır}, note = {x}}\n"),
        ("papers/c.txt", "Key: i\nTitle: I\nYear: 1,5\nAbstract: First\n  second.\n"),
    ];

    /// <summary>Every row is a process of its own; each differs from the first in all that its columns say.</summary>
    private static readonly (string Folder, string Language, int Shuffle, bool FromElsewhere, string LineEnd)[] s_matrix =
    [
        ("one", "C", 0, false, "\n"),
        ("one", "C", 0, false, "\n"),
        ("two folders down/é", "tr_TR", 1, true, "\n"),
        ("x", "de_DE", 2, false, "\r\n"),
        ("somebody's", "ar_SA", 3, true, "\r\n"),
        ("y", "th_TH", 4, true, "\r"),
        ("z", "fa_IR", 5, false, "\n"),
    ];

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task In_any_process_folder_language_and_order_with_any_line_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The language of a process is set by the environment here.");
        var compiler = await CompilerProcess.FindAsync(package);
        SortedDictionary<string, string>? expected = null;
        for (var row = 0; row < s_matrix.Length; row++)
        {
            var output = await CompileAsync(compiler, row);
            expected ??= output;
            Assert.Equal(expected, output);
        }

        Assert.InRange(expected!.Count, 2 + (2 * s_papers.Length), 20);
    }

    private async Task<SortedDictionary<string, string>> CompileAsync(CompilerProcess compiler, int row)
    {
        var (name, language, shuffle, fromElsewhere, lineEnd) = s_matrix[row];
        var folder = Path.Combine(package.Folder, "deterministic", row.ToString(System.Globalization.CultureInfo.InvariantCulture), name);
        Directory.CreateDirectory(Path.Combine(folder, "generated"));
        Write(folder, "Code.cs", Code);
        Write(folder, "global.config", $"is_global = true\nbuild_property.RootNamespace = Somewhere\nbuild_property.ProjectDir = {folder}/\n[{folder}/papers/c.txt]\nbuild_metadata.AdditionalFiles.PaperCatalog = true\n");
        foreach (var (path, text) in s_papers)
        {
            Write(folder, path, text.Replace("\n", lineEnd, StringComparison.Ordinal));
        }

        var papers = s_papers.Select(static paper => paper.Path).ToArray();
        new Random(shuffle).Shuffle(papers);
        var from = fromElsewhere ? Directory.CreateDirectory(Path.Combine(package.Folder, "elsewhere")).FullName : folder;
        string Named(string path) => fromElsewhere ? Path.Combine(folder, path) : path;

        (await compiler.CompileAsync(
            from,
            language,
            [
                "/out:" + Named("Consumer.dll"), "/pathmap:" + folder + "=/_", "/generatedfilesout:" + Path.Combine(folder, "generated"), "/nullable",
                "/reference:" + compiler.Library, "/analyzer:" + compiler.Generator, "/analyzerconfig:" + Named("global.config"),
                .. papers.Select(path => "/additionalfile:" + Path.Combine(folder, path)), Named("Code.cs"),
            ])).Succeeded();

        var files = Directory.GetFiles(Path.Combine(folder, "generated"), "*", SearchOption.AllDirectories)
            .Concat([Path.Combine(folder, "Consumer.dll"), Path.Combine(folder, "Consumer.pdb")]);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(package.Folder)));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(package.Folder)));
            hashes.Add(Path.GetRelativePath(folder, file), Convert.ToHexString(SHA256.HashData(bytes)));
        }

        return hashes;
    }

    private static void Write(string folder, string path, string text)
    {
        var fullPath = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
    }
}
