using PaperCatalog.Conformance.Cases;
using PaperCatalog.Reading;

namespace PaperCatalog.Conformance.Wild;

/// <summary>What came of all the files of a folder that are of formats that we read.</summary>
/// <param name="Folder">Its name.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Counted">The records by an independent count.</param>
/// <param name="Read">The records that were read.</param>
/// <param name="Fewer">The files of which fewer were read than counted.</param>
/// <param name="More">The number of files of which more were read.</param>
/// <param name="Exceptions">How many files made a reader throw.</param>
internal sealed record FolderResult(string Folder, int Files, int Counted, int Read, IReadOnlyList<string> Fewer, int More, int Exceptions)
{
    private static readonly string[] s_extensions = [".bib", ".bibtex", ".biblatex", ".ris", ".nbib", ".enw", ".cff", ".abs", ".xml", ".json", ".txt"];

    /// <summary>Reads all folders, a format found as <see cref="PaperReader"/> finds it.</summary>
    public static FolderResult[] Of(CorporaFolder corpora) =>
    [
        .. Directory.EnumerateDirectories(corpora.Root).Order(StringComparer.Ordinal)
            .SelectMany(static IEnumerable<string> (folder) =>
                Path.GetFileName(folder) == "wild" ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal) : [folder])
            .AsParallel().AsOrdered().Select(folder => ReadFolder(corpora, corpora.NameOf(folder))).Where(static result => result.Files > 0),
    ];

    private static FolderResult ReadFolder(CorporaFolder corpora, string folder)
    {
        var result = new FolderResult(folder, 0, 0, 0, [], 0, 0);
        var fewer = new List<string>();
        foreach (var path in corpora.Files(folder, "*").Where(static path => s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)))
        {
            var text = File.ReadAllText(path);
            try
            {
                // An extension that says nothing, such as .biblatex, is read as what the content shows.
                var format = PaperFormats.Find(path, text, out _);
                if (RecordCount.Of(text, format) is not { } counted || (format == PaperFormat.CslJson && !IsCsl(text)))
                {
                    continue;
                }

                var read = PaperReader.Read(text, format).Records.Count;
                result = result with
                {
                    Files = result.Files + 1,
                    Counted = result.Counted + counted,
                    Read = result.Read + read,
                    More = result.More + (read > counted ? 1 : 0),
                };
                if (read < counted)
                {
                    fewer.Add($"`{corpora.NameOf(path)}`: {read} of {counted}. {ReasonFor(format)}");
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Console.Error.WriteLine($"{corpora.NameOf(path)}: {exception}");
                result = result with { Files = result.Files + 1, Exceptions = result.Exceptions + 1 };
            }
        }

        return result with { Fewer = fewer };
    }

    /// <summary>Why the rule that counts counts too many.</summary>
    private static string ReasonFor(PaperFormat format) => format switch
    {
        PaperFormat.Ris => "Lines with `TY` that follow at once upon one another are one record, and a `DuplicateField` is reported for each.",
        PaperFormat.PubMedXml => "The element holds nothing but stray text.",
        _ => "Unexplained.",
    };

    private static bool IsCsl(string text) => text.Contains("\"type\"", StringComparison.Ordinal) && text.Contains("\"title\"", StringComparison.Ordinal);
}
