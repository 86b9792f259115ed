using System.Text;
using PaperCatalog.Snapshots.Tests.Conformance;

namespace PaperCatalog.Snapshots.Tests.StandIn;

/// <summary>The files of an accepted run, byte for byte.</summary>
public sealed class FileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TwoFilesOneDiagnostic()
    {
        var generator = new ListedGenerator(
            [("PaperCatalogAttribute.g.cs", SnapshotTests.Attribute), ("sub/dir/FromBib.g.cs", "// a\r\n// b\rc\n\n ")],
            static compilation => [SampleDiagnostics.InSource(compilation)]);

        await Verify(ListedGenerator.Run(generator)).UseDirectory(_folder.Path).UseTypeName("SnapshotTests").AutoVerify();

        Assert.Equal(
            [
                "SnapshotTests.TwoFilesOneDiagnostic#FromBib.g.verified.cs",
                "SnapshotTests.TwoFilesOneDiagnostic#PaperCatalogAttribute.g.verified.cs",
                "SnapshotTests.TwoFilesOneDiagnostic.verified.txt",
            ],
            _folder.Names());
        AssertBytes(
            "SnapshotTests.TwoFilesOneDiagnostic#FromBib.g.verified.cs",
            "//HintName: sub/dir/FromBib.g.cs\n// a\n// b\nc\n\n ");
        AssertBytes(
            "SnapshotTests.TwoFilesOneDiagnostic#PaperCatalogAttribute.g.verified.cs",
            """
            //HintName: PaperCatalogAttribute.g.cs
            namespace Demo
            {
                internal sealed class PaperCatalogAttribute : System.Attribute { }
            }

            """);
        AssertBytes(
            "SnapshotTests.TwoFilesOneDiagnostic.verified.txt",
            """
            {
              Diagnostics: [
                {
                  Location: /*
            namespace N;
            partial class MyCatalog
                          ^^^^^^^^^
            {
            */
             Input.cs: (1,14)-(1,23),
                  Message: Paper 'MyCatalog' has no year,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: PC0001,
                    Title: Paper has no year,
                    Description: Each paper needs a year.,
                    HelpLink: https://example.invalid/PC0001,
                    MessageFormat: Paper '{0}' has no year,
                    Category: PaperCatalog,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      Telemetry
                    ]
                  }
                }
              ]
            }
            """);
    }

    [Fact]
    public async Task Locations_outside_source_and_members_left_out()
    {
        var generator = new ListedGenerator([], _ =>
        [
            SampleDiagnostics.InFile("data/papers.bib", "Missing \"brace\""),
            SampleDiagnostics.InFile(_folder.PathOf("data/papers.bib"), "Here"),
            SampleDiagnostics.Nowhere("First line\nsecond line"),
        ]);

        await Verify(ListedGenerator.Run(generator)).UseDirectory(_folder.Path).UseFileName("x").AutoVerify();

        AssertBytes(
            "x.verified.txt",
            """
            {
              Diagnostics: [
                {
                  Location: data\papers.bib: (0,3)-(0,7),
                  Message: Missing "brace",
                  Severity: Error,
                  Descriptor: {
                    Id: PC0002,
                    Title: Bad record,
                    MessageFormat: {0},
                    Category: PaperCatalog,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                },
                {
                  Location: {TempPath}NAME\data\papers.bib: (0,3)-(0,7),
                  Message: Here,
                  Severity: Error,
                  Descriptor: {
                    Id: PC0002,
                    Title: Bad record,
                    MessageFormat: {0},
                    Category: PaperCatalog,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                },
                {
                  Message:
            First line
            second line,
                  Severity: Error,
                  Descriptor: {
                    Id: PC0002,
                    Title: Bad record,
                    MessageFormat: {0},
                    Category: PaperCatalog,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """.Replace("NAME", Path.GetFileName(_folder.Path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Same_names_are_numbered_by_generator_then_hint_name()
    {
        var driver = ListedGenerator.Run(new ListedGenerator(
            [("b/Same.g.cs", "2"), ("a/Same.g.cs", "1"), ("Same.cs", "other name"), ("c/Same.g.cs", "3")]));

        await Verify(driver).UseDirectory(_folder.Path).UseFileName("x").AutoVerify();

        Assert.Equal(
            ["x#Same.g.00.verified.cs", "x#Same.g.01.verified.cs", "x#Same.g.02.verified.cs", "x#Same.verified.cs"],
            _folder.Names());
        AssertBytes("x#Same.g.00.verified.cs", "//HintName: a/Same.g.cs\n1");
        AssertBytes("x#Same.g.01.verified.cs", "//HintName: b/Same.g.cs\n2");
        AssertBytes("x#Same.g.02.verified.cs", "//HintName: c/Same.g.cs\n3");
    }

    [Fact]
    public async Task Nothing_generated_gives_no_file()
    {
        await Verify(ListedGenerator.Run(new ListedGenerator([]))).UseDirectory(_folder.Path);

        Assert.Empty(_folder.Names());
    }

    [Fact]
    public async Task Several_exceptions_are_thrown_together()
    {
        var driver = ListedGenerator.Run(
            new ListedGenerator([], static _ => throw new FormatException("one")),
            new Second(new ListedGenerator([], static _ => throw new FormatException("two"))));

        var exception = await Assert.ThrowsAsync<AggregateException>(async () => await Verify(driver).UseDirectory(_folder.Path));

        Assert.Equal(["one", "two"], exception.InnerExceptions.Select(static inner => inner.Message));
    }

    private void AssertBytes(string name, string text) =>
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], File.ReadAllBytes(_folder.PathOf(name)));

    private sealed class Second(ListedGenerator generator) : Microsoft.CodeAnalysis.IIncrementalGenerator
    {
        public void Initialize(Microsoft.CodeAnalysis.IncrementalGeneratorInitializationContext context) =>
            generator.Initialize(context);
    }
}
