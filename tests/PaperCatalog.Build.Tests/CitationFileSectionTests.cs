namespace PaperCatalog.Build.Tests;

public sealed class CitationFileSectionTests
{
    private const string Section = "references:\n  - title: \"New\"\n";

    [Theory]
    [InlineData("cff-version: 1.2.0\ntitle: T\n", "cff-version: 1.2.0\ntitle: T\n" + Section)]
    [InlineData("title: T", "title: T\n" + Section)]
    [InlineData("references:\n  - title: Old\n    year: 1\n\n  - title: Older\nlicense: MIT\n", Section + "license: MIT\n")]
    [InlineData("references:\n- title: Old\n- title: Older\n\n# About us\nlicense: MIT\n", Section + "\n# About us\nlicense: MIT\n")]
    [InlineData("a: 1\nreferences: []\nb: 2\n", "a: 1\n" + Section + "b: 2\n")]
    [InlineData("a: 1\nreferences: []", "a: 1\n" + Section)]
    [InlineData("message: |\n  references:\n  - none\nb: 2\n", "message: |\n  references:\n  - none\nb: 2\n" + Section)]
    public void The_rest_of_the_file_stays(string file, string expected) =>
        Assert.Equal(expected, CitationFileSection.Replace(file, Section, "Software", "Ann"));

    [Fact]
    public void Writing_twice_is_writing_once()
    {
        var once = CitationFileSection.Replace("title: T\nreferences:\n  - title: Old\nlicense: MIT\n", Section, "Software", "Ann");

        Assert.Equal(once, CitationFileSection.Replace(once, Section, "Software", "Ann"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \n")]
    public void A_new_file_has_what_the_format_demands(string? file) => Assert.Equal(
        "cff-version: 1.2.0\nmessage: \"If you use this software, please cite it and the papers that it rests on.\"\n"
        + "title: \"A \\\"B\\\" \\\\ C\"\nauthors:\n  - name: \"Ann\"\n" + Section,
        CitationFileSection.Replace(file, Section, "A \"B\" \\ C", "Ann"));
}
