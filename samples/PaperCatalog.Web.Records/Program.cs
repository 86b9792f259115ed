using System.Runtime.CompilerServices;
using PaperCatalog.Web.Records;

await File.WriteAllTextAsync(args is [var path] ? path : DefaultPath(), RecordMaker.BibTeX());

static string DefaultPath([CallerFilePath] string source = "") =>
    Path.Combine(Path.GetDirectoryName(source)!, "..", "PaperCatalog.Web", "papers", "library.bib");
