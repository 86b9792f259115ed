extern alias generator;
using generator::PaperCatalog.Generator.Name;
using Microsoft.CodeAnalysis;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Mutation;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Seeds;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Levels;

/// <summary>Takes a case through the generator and the analyzers.</summary>
internal sealed class GenerateCheck(Product product, SeedLibrary seeds) : ILevelCheck
{
    private static readonly string[] s_paths =
        ["papers/fuzz.bib", "papers/Papers.txt", "papers/class.ris", "papers/System.json", "papers/a b;c#d[1]{x}.xml", "papers/Library.bib", "papers/Page0.txt", "papers/\u00E9\u4E2D.cff", "../up/one.bib", "papers/CON.bib", "papers/\u202Ex.bib", "papers/x\u2028y.txt"];

    private static readonly string[] s_documentation = ["Full", "Full", "Full", "Short", "None"];

    // What every catalog declares, whatever is in it.
    private static readonly string[] s_fixedNames =
        ["Papers", "All", "TryFind", "Cited", "Keys", "ByAuthor", "ByYear", "ByVenue", "Find", "Shelves", "Library", "Shelf", "Citations"];

    public void Check(FuzzCase input)
    {
        var project = Project(input, new Chance(input.Id.Start + 1));
        CheckDiagnostics(product.Analyze(project), project);
        Generate(project, isChecked: input.Id.Number % 4 == 0);
    }

    /// <summary>The project of a case: its file, and seldom others beside it.</summary>
    public FuzzProject Project(FuzzCase input, Chance chance)
    {
        var files = new List<(string, string)> { (chance.OneIn(3) ? chance.Of(s_paths) : "papers/fuzz.txt", input.Text) };
        while (chance.OneIn(3))
        {
            files.Add((chance.Of(s_paths), chance.OneIn(3) ? input.Text : chance.Of(seeds.Of(chance.Of(Enum.GetValues<PaperFormat>()))).Text));
        }

        return new FuzzProject(files.DistinctBy(static file => file.Item1), chance.Of(s_documentation));
    }

    /// <summary>Runs the generator and checks its trees.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isChecked">Whether it is run once more, with its files in another order.</param>
    public (GeneratedCode Code, CatalogPlan[] Plans) Generate(FuzzProject project, bool isChecked)
    {
        var code = product.Generate(project);
        Holds.That(code.Exception is null, Oracle.NoException, "the generator failed, " + code.Exception?.GetType().Name, () => code.Exception!.ToString());
        Holds.That(code.Diagnostics.IsEmpty, Oracle.NoException, "the generator reports a fault", () => string.Join('\n', code.Diagnostics));
        var plans = product.Plan(project);
        TreeOracle.Check(code, Names(plans));
        if (isChecked)
        {
            CheckSame(code, product.Generate(project.Reversed()));
        }

        return (code, plans);
    }

    private static HashSet<string> Names(CatalogPlan[] plans)
    {
        var names = new HashSet<string>(s_fixedNames, StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            names.UnionWith(plan.Authors.Concat(plan.Years).Concat(plan.Venues).Select(static member => member.Identifier));
            foreach (var file in plan.Files)
            {
                names.Add(file.ShelfName);
                names.Add("In_" + file.ShelfName);
                names.UnionWith(file.Members.Select(static member => member.Identifier));
                names.UnionWith(file.Members.SelectMany(static member => member.FormerNames).Select(static name => name.Identifier).OfType<string>());
                names.UnionWith(Enumerable.Range(0, (file.Members.Count / 50) + 1).Select(static page => $"Page{page}"));
            }
        }

        return names;
    }

    private static void CheckSame(GeneratedCode first, GeneratedCode second)
    {
        Holds.That(first.Sources.Length == second.Sources.Length, Oracle.Idempotent, "another order of files gives other sources", () => $"{first.Sources.Length}, {second.Sources.Length}");
        foreach (var (left, right) in first.Sources.Zip(second.Sources))
        {
            Holds.That(
                left.HintName == right.HintName && left.Tree.ToString() == right.Tree.ToString(),
                Oracle.Idempotent,
                "another order of files gives other code",
                () => left.HintName);
        }
    }

    private static void CheckDiagnostics(IEnumerable<Diagnostic> diagnostics, FuzzProject project)
    {
        var lengths = project.Texts.ToDictionary(static text => text.Path, static text => text.GetText()!);
        foreach (var diagnostic in diagnostics)
        {
            Holds.That(diagnostic.Id != "AD0001", Oracle.NoException, "an analyzer failed", diagnostic.ToString);
            VisibleText.CheckMessage(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
            if (diagnostic.Location.Kind == LocationKind.None)
            {
                continue;
            }

            var place = diagnostic.Location.GetLineSpan();
            Holds.That(lengths.TryGetValue(place.Path, out var text), Oracle.Located, "a diagnostic is in no file of the project", diagnostic.ToString);
            var span = diagnostic.Location.SourceSpan;
            Holds.That(
                span.End <= text.Length && text.Lines.GetLinePositionSpan(span) == place.Span,
                Oracle.Located,
                "a diagnostic is in no place of its file, " + diagnostic.Id,
                diagnostic.ToString);
        }
    }
}
