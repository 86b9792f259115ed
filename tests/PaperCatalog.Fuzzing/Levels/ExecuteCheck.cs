extern alias generator;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using generator::PaperCatalog.Generator.Name;
using Microsoft.CodeAnalysis;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Mutation;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Subject;
using GeneratorPageWriter = generator::PaperCatalog.Catalog.Pages.PageWriter;

namespace PaperCatalog.Fuzzing.Levels;

/// <summary>Compiles the catalog, loads it and asks it for every value.</summary>
internal sealed class ExecuteCheck(Product product, GenerateCheck generate) : ILevelCheck
{
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.Public;

    private static readonly HashSet<string> s_elements = ["doc", "assembly", "name", "members", "member", "summary", "para", "see", "i", "c", "param", "returns", "remarks"];

    public void Check(FuzzCase input)
    {
        var project = generate.Project(input, new Chance(input.Id.Start + 1));
        var (code, plans) = generate.Generate(project, isChecked: false);
        var context = new AssemblyLoadContext("Consumer", isCollectible: true);
        try
        {
            Check(Load(project, code, context), plans.Single(), project.Texts.Length == 1 ? input : null);
        }
        finally
        {
            context.Unload();
        }
    }

    private static Assembly Load(FuzzProject project, GeneratedCode code, AssemblyLoadContext context)
    {
        var compilation = project.Compilation.AddSyntaxTrees(code.Sources.Select(static source => source.Tree));
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(assembly, xmlDocumentationStream: documentation);
        var complaint = result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Holds.That(complaint is null, Oracle.Compiles, "the compiler complains, " + complaint?.Id, () => $"{complaint} at {complaint!.Location.SourceTree?.GetText().GetSubText(complaint.Location.SourceSpan)}");
        documentation.Position = 0;
        CheckDocumentation(XDocument.Load(documentation));
        assembly.Position = 0;
        return context.LoadFromStream(assembly);
    }

    private static void CheckDocumentation(XDocument documentation)
    {
        var element = documentation.Descendants().FirstOrDefault(static element => !s_elements.Contains(element.Name.LocalName));
        Holds.That(element is null, Oracle.OnlyWhatWasPlanned, "the documentation file has an unexpected element", () => element!.ToString());
    }

    private void Check(Assembly assembly, CatalogPlan plan, FuzzCase? onlyFile)
    {
        var type = assembly.GetType("Test.Papers", throwOnError: true)!;
        var all = (IReadOnlyList<Paper>)type.GetProperty("All", Members)!.GetValue(null)!;
        var members = plan.Files.SelectMany(static file => file.Members).ToArray();
        Holds.That(all.Count == members.Length, Oracle.ValuesArrive, "another number of papers arrives", () => $"{all.Count} of {members.Length}");
        var keys = type.GetNestedType("Keys")!;
        for (var i = 0; i < members.Length; i++)
        {
            var expected = GeneratorPageWriter.Write(members[i].Paper);
            var actual = PageWriter.Write(all[i]);
            Holds.That(expected == actual, Oracle.ValuesArrive, "another value arrives", () => $"{expected}\n--- became ---\n{actual}");
            var member = type.GetProperty(members[i].Identifier, Members)?.GetValue(null);
            Holds.That(ReferenceEquals(member, all[i]), Oracle.ValuesArrive, "a member gives another paper", () => members[i].Identifier);
            var key = keys.GetField(members[i].Identifier, Members)?.GetRawConstantValue() as string;
            Holds.That(key == all[i].Key, Oracle.ValuesArrive, "a key's constant has another value", () => $"{key} for {all[i].Key}");
            object?[] arguments = [key, null];
            var isFound = (bool)type.GetMethod("TryFind", Members)!.Invoke(null, arguments)!;
            Holds.That(isFound && ReferenceEquals(arguments[1], all[i]), Oracle.ValuesArrive, "a key finds another paper", () => $"{key}: {arguments[1]}");
        }

        CheckViews(type, plan, all);
        if (onlyFile is not null)
        {
            CheckRecords(all, onlyFile);
        }
    }

    private static void CheckViews(Type type, CatalogPlan plan, IReadOnlyList<Paper> all)
    {
        foreach (var (view, members) in ((string, IEnumerable<ViewMember>)[])[("ByAuthor", plan.Authors), ("ByYear", plan.Years), ("ByVenue", plan.Venues)])
        {
            foreach (var member in members)
            {
                var papers = type.GetNestedType(view)?.GetProperty(member.Identifier, Members)?.GetValue(null) as IReadOnlyList<Paper>;
                Holds.That(
                    papers is { Count: > 0 } && papers.All(paper => all.Any(other => ReferenceEquals(other, paper))),
                    Oracle.ValuesArrive,
                    "a view is empty: " + view,
                    () => $"{member.Identifier}, {member.DisplayName}");
            }
        }
    }

    // The model that the generator has compiled in is not the library's: a paper that was read by both, and merged with none, is the same.
    private void CheckRecords(IReadOnlyList<Paper> all, FuzzCase input)
    {
        var format = all.Count == 0 ? input.Format : PaperReader.Read(input.Text, all[0].SourceFile!).Format;
        var records = product.Read(input.Text, format).Records;
        for (var i = 0; i < records.Count && records.Count == all.Count; i++)
        {
            var expected = records[i].Paper with { Key = all[i].Key, SourceFile = all[i].SourceFile };
            Holds.That(expected == all[i], Oracle.ValuesArrive, "another paper arrives than was read", () => Difference.Between(expected, all[i]));
        }
    }
}
