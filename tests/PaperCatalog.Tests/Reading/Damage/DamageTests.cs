using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Reading.Damage;

/// <summary>A small file of each format is damaged in one place after the other: what is reported, what is lost and what is kept stands beside it.</summary>
/// <remarks>
/// Each outcome was read by a person once. After a change that is meant, <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> writes them anew.
/// </remarks>
public sealed class DamageTests
{
    [Theory]
    [InlineData("papers.bib", "{(\"", "})", ",=#@", "\\$")]
    [InlineData("recovery.bib", "{(\"", "})", ",@")]
    [InlineData("papers.csl.json", "{[", "}]", ",:", "\"'")]
    [InlineData("papers.ris", " \t", "-\u2013")]
    [InlineData("papers.enw", " \t", "%@")]
    [InlineData("papers.nbib", " \t", "-\u2013", "[]")]
    [InlineData("CITATION.cff", " \t", "{[", "}]", ",:", "\"'", ">|")]
    [InlineData("feed.xml", "<>", "\"'", "!?")]
    [InlineData("endnote.xml", "<>", "\"'")]
    [InlineData("pubmed.xml", "<>", "/\\")]
    [InlineData("listing.txt", "()", "\\/", ",;")]
    [InlineData("abstracts.txt", ":-")]
    public void One_sign_costs_no_more_than_is_said(string name, params string[] others)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Tests", "Reading", "Damage", "Files", name);

        AcceptedFile.AssertIs(path + ".damaged.txt", new DamageTable(name, File.ReadAllText(path), others, TestContext.Current.CancellationToken).ToString());
    }
}
