using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Benchmarks.Compiling;
using PaperCatalog.Benchmarks.Driving;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Editing;

/// <summary>What an editor's services take beside a class of 10,000 papers: the catalog, and a class written by hand with as many properties.</summary>
internal static class EditorTable
{
    private const int Count = 10_000;
    private const string Class = "class Use { object? P => Measured.Papers.";

    /// <summary>Asks for both in turn, each time after an edit of the file, as typing does; the worse of the ratios.</summary>
    public static double Print(int requests)
    {
        var papers = BenchmarkRecords.Papers(Count);
        var hand = NaiveForms.BareProperties(papers);
        var host = new GeneratorHost(GeneratorHost.Ours(), [BenchmarkRecords.Text(0, Count)]);
        host.Run();
        var catalog = Open(host.Result.GeneratedSources.Select(static source => (source.HintName, source.SourceText)));
        var written = Open([("Papers.cs", SourceText.From(hand))]);
        var catalogMember = MemberOf(catalog);
        var writtenMember = MemberOf(written);

        Console.WriteLine($"Roslyn's services over {Count:N0} papers, in process, warm, after an edit of the file; processor time, medians of {requests}.\n");
        Console.WriteLine("| service | catalog | written by hand | ratio |\n|---|---|---|---|");
        return Math.Max(
            Compare("completion after `Papers.`", document => Complete(document), requests, (catalog, Class + "; }"), (written, Class + "; }")),
            Compare("hover over a paper", document => Hover(document), requests, (catalog, $"{Class}{catalogMember}; }}"), (written, $"{Class}{writtenMember}; }}")));
    }

    private static double Compare(string what, Func<Document, int> ask, int requests, (Project Project, string Code) ours, (Project Project, string Code) theirs)
    {
        var (ourTimes, theirTimes) = (new List<double>(), new List<double>());
        for (var request = -3; request < requests; request++)
        {
            var (ourTime, theirTime) = (Time(ours, request, ask), Time(theirs, request, ask));
            if (request >= 0)
            {
                ourTimes.Add(ourTime);
                theirTimes.Add(theirTime);
            }
        }

        var ratio = ourTimes.Median() / theirTimes.Median();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {ourTimes.Median():0.0} ms | {theirTimes.Median():0.0} ms | {ratio:0.00} |"));
        return ratio;
    }

    private static double Time((Project Project, string Code) place, int edit, Func<Document, int> ask)
    {
        var document = place.Project.Documents.Single(static document => document.Name == "Use.cs")
            .WithText(SourceText.From(string.Create(CultureInfo.InvariantCulture, $"{place.Code} // {edit}")));
        var start = Environment.CpuUsage.TotalTime;
        var answers = ask(document);
        var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        return answers > 0 ? time : throw new InvalidOperationException("The service gave nothing.");
    }

    private static int Complete(Document document)
    {
        var items = CompletionService.GetService(document)!.GetCompletionsAsync(document, Class.Length).GetAwaiter().GetResult().ItemsList.Count;
        return items >= Count ? items : 0;
    }

    private static int Hover(Document document) =>
        QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, Class.Length + 1).GetAwaiter().GetResult()?.Sections.Length ?? 0;

    // A paper from the middle, as the class declares it.
    private static string MemberOf(Project project) => project.GetCompilationAsync().GetAwaiter().GetResult()!
        .GetTypeByMetadataName("Measured.Papers")!.GetMembers().OfType<IPropertySymbol>().ElementAt(Count / 2).Name;

    private static Project Open(IEnumerable<(string Name, SourceText Text)> sources)
    {
        var id = ProjectId.CreateNewId();
        // It holds nothing but memory, and must outlive its projects.
#pragma warning disable CA2000
        var workspace = new AdhocWorkspace();
#pragma warning restore CA2000
        return workspace.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Measured",
            "Measured",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: CSharpParseOptions.Default,
            metadataReferences: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            documents: sources.Append(("Use.cs", SourceText.From(Class))).Select(source => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                source.Item1,
                loader: TextLoader.From(TextAndVersion.Create(source.Item2, VersionStamp.Default))))));
    }
}
