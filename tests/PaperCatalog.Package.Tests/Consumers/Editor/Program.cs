using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

const string Code = "using PaperCatalog; [Cites(\"\")] class C { }";
const string Records = "@misc{he2021, title = {A Title}, author = {He, Horace}, year = 2021}";

// The loader of the command-line compiler and of the editors; it is not public.
var loader = (IAnalyzerAssemblyLoader)Activator.CreateInstance(
    typeof(AnalyzerFileReference).Assembly.GetType("Microsoft.CodeAnalysis.AnalyzerAssemblyLoader", throwOnError: true)!, nonPublic: true)!;
var analyzers = new List<AnalyzerFileReference>();
foreach (var path in Directory.EnumerateFiles(args[0], "*.dll", SearchOption.AllDirectories))
{
    loader.AddDependencyLocation(path);
    analyzers.Add(new AnalyzerFileReference(path, loader));
}

var project = ProjectId.CreateNewId();
var document = DocumentId.CreateNewId(project);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
using var workspace = new AdhocWorkspace();
var solution = workspace.CurrentSolution
    .AddProject(ProjectInfo.Create(
        project,
        VersionStamp.Default,
        "Consumer",
        "Consumer",
        LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
        metadataReferences: references,
        analyzerReferences: analyzers))
    .AddAdditionalDocument(DocumentId.CreateNewId(project), "refs.bib", Records, filePath: "/refs.bib")
    .AddDocument(document, "Code.cs", SourceText.From(Code));

// The service loads the providers of packages in the background, so the first list may be without them.
for (var attempt = 0; attempt < 600; attempt++)
{
    var opened = solution.GetDocument(document)!;
    var list = await CompletionService.GetService(opened)!.GetCompletionsAsync(opened, Code.IndexOf("\")", StringComparison.Ordinal));
    if (list.ItemsList.Count > 0)
    {
        Console.WriteLine(string.Join('\n', list.ItemsList.Select(static item => $"{item.DisplayText}: {item.InlineDescription}")));
        return;
    }

    await Task.Delay(100);
}
