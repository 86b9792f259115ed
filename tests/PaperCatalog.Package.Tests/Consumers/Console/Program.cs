using Console = System.Console;
using PaperCatalog;

Paper paper = MyPapers.Papers.Hopper1952Education;
Console.WriteLine($"title: {paper.Title}");
Console.WriteLine($"source: {paper.SourceFile}");
Console.WriteLine($"heading: {paper.Heading}");
Console.WriteLine($"same: {ReferenceEquals(paper, MyPapers.Papers.Hopper1952Education)}");
Console.WriteLine($"all: {string.Join(' ', MyPapers.Papers.All.Select(each => each.Key))}");
Console.WriteLine($"umlaut: {MyPapers.Papers.He2021Correct.Authors[1].Family}");
Console.WriteLine($"author: {MyPapers.Papers.ByAuthor.HoraceHe.Count}");
Console.WriteLine($"year: {MyPapers.Papers.ByYear.Y1936[0].Key}");
Console.WriteLine($"doi: {(MyPapers.Papers.TryFind("10.1145/609784.609818", out var found) ? found.Key : null)}");
Console.WriteLine($"arxiv: {(MyPapers.Papers.TryFind("arXiv:2010.13993", out found) ? found.Key : null)}");
#pragma warning disable PCAT0401 // That there is none is what is shown.
Console.WriteLine($"nothing: {MyPapers.Papers.TryFind("banned", out _)}");
#pragma warning restore PCAT0401
Console.WriteLine($"bibtex: {MyPapers.Papers.All.ToBibTeX().Contains("@inproceedings{he2021correct", StringComparison.Ordinal)}");
Console.WriteLine($"csl: {MyPapers.Papers.All.ToCslJson().Contains("10.1145/609784.609818", StringComparison.Ordinal)}");
// The machine of [@turing1936computable, sec. 2] is not built here.
Console.WriteLine($"cited: {MyPapers.Papers.Cited.Single().Paper.Key} {MyPapers.Papers.Cited[0].Citations[0].Locator}");

switch (paper.Key)
{
    case MyPapers.Papers.Keys.Hopper1952Education:
        Console.WriteLine("switch: by key");
        break;
}
