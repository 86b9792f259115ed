namespace PaperCatalog.Mutation.Running;

/// <summary>A part of the product that is mutated, and the tests that are asked about it.</summary>
/// <param name="Name">What it is called in the command and in the table.</param>
/// <param name="Project">The project that is compiled anew.</param>
/// <param name="Framework">The framework it is compiled for.</param>
/// <param name="Files">Paths that begin with one of these are mutated.</param>
/// <param name="Tests">The test projects, asked one after the other.</param>
/// <param name="Only">Tests whose name has one of these; all if there are none.</param>
internal sealed record Part(string Name, string Project, string Framework, string[] Files, string[] Tests, string[] Only)
{
    /// <summary>Tests that are asked nothing: those of speed, and those that read records of others, which most machines do not have.</summary>
    public static readonly string[] LeftOut =
    [
        "Long_repetitions", "Cost_is_linear", "LinearityTests", "Hostile_shapes", "Ten_thousand_records", "Many_uses_of_a_long_abbreviation", "LongBlankTests",
        "Hundred_thousand", "Long_text_gives", "Conformance", "CorpusTests", "The_records_of_others", "No_bib_file_of_the_corpora",
    ];

    private const string Library = "src/PaperCatalog/PaperCatalog.csproj";
    private const string Generator = "src/PaperCatalog.Generator/PaperCatalog.Generator.csproj";

    public static readonly Part[] All =
    [
        // The tests that write text without a compiler, and the snapshots: the others take seconds each.
        new("escaping", Generator, "netstandard2.0", ["src/PaperCatalog.Generator/Emit/Code", "src/PaperCatalog.Generator/Emit/Hint", "src/PaperCatalog.Generator/Emit/MemberDocumentation"],
            ["PaperCatalog.Generator.Tests"], [".WrittenTextTests", ".MemberDocumentationTests", ".Emit.DocumentationTests", ".CodeTextTests", ".PlaceTests", ".Emit.SnapshotTests"]),
        new("emitters", Generator, "netstandard2.0", ["src/PaperCatalog.Generator/Emit/"],
            ["PaperCatalog.Generator.Tests"], [".WrittenTextTests", ".MemberDocumentationTests", ".CodeTextTests", ".Emit.SnapshotTests", ".Execution."]),
        new("pages", Library, "net10.0", ["src/PaperCatalog/Catalog/Pages/PageText.cs"], ["PaperCatalog.Tests"], [".Catalog."]),
        new("names", Library, "net10.0", ["src/PaperCatalog/Naming/"], ["PaperCatalog.Tests"], [".Naming."]),
        new("writers", Library, "net10.0", ["src/PaperCatalog/Writing/"], ["PaperCatalog.Tests"], []),
        new("formatting", Library, "net10.0", ["src/PaperCatalog/Formatting/"], ["PaperCatalog.Tests"], []),
        new("readers", Library, "net10.0", ["src/PaperCatalog/Reading/"], ["PaperCatalog.Tests"], []),
    ];

    public string AssemblyFile => Path.GetFileNameWithoutExtension(Project) + ".dll";
}
