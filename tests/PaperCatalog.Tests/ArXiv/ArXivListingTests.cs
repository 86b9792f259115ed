using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.ArXiv;

public sealed class ArXivListingTests
{
    private const string Listing =
        """
        ------------------------------------------------------------------------------
        \\
        arXiv:cs/0011004
        From: Mueller-Quade <example@example.com>
        Date: Sat, 4 Nov 2000 06:14:57 GMT   (9kb)
        Date (revised v2): Sun, 3 Dec 2000 08:09:58 GMT   (11kb)

        Title: Anonymous Oblivious Transfer in
          Poincar\'{e} Space
        Authors: J. M\"uller-Quade (Karlsruhe, Germany) and H. de la Vall\'ee, Jr.,
          the ABC Collaboration, et al.
        Categories: cs.CR math.NT
        Comments: 6 pages
        Report-no: X-1
        DOI: 10.1000/xyz
        \\
          In this short note we want to introduce {\em anonymous oblivious transfer} a
        new cryptographic primitive of $O(n)$.
          A second paragraph, with https://example.org/code.
        \\

        """;

    private static ReadResult Read(string text) => PaperReader.Read(text, PaperFormat.ArXivListing);

    [Fact]
    public void A_listing_has_its_header_and_its_abstract()
    {
        var result = Read(Listing);
        var paper = Assert.Single(result.Records).Paper;

        Assert.Empty(result.Problems);
        Assert.Equal(PaperKind.Article, paper.Kind);
        Assert.Equal("cs/0011004", paper.ArXivId);
        Assert.Equal("Anonymous Oblivious Transfer in Poincar\u00E9 Space", paper.Title);
        Assert.Equal(
            [
                new Person { Given = "J.", Family = "M\u00FCller-Quade" },
                new Person { Given = "H.", NonDroppingParticle = "de la", Family = "Vall\u00E9e", Suffix = "Jr." },
                new Person { Literal = "the ABC Collaboration" },
            ],
            paper.Authors);
        Assert.True(paper.HasMoreAuthors);
        Assert.Equal(new PartialDate(2000, 11, 4), paper.Issued);
        Assert.Equal(
            "In this short note we want to introduce anonymous oblivious transfer a new cryptographic primitive of $O(n)$.\n"
            + "A second paragraph, with https://example.org/code.",
            paper.Abstract);
        Assert.Equal("10.1000/xyz", paper.Doi);
        Assert.Equal("X-1", paper.Number);
        Assert.Equal("6 pages", paper.Note);
        Assert.Equal(["cs.CR", "math.NT"], paper.Keywords);
        Assert.Equal(["https://example.org/code"], paper.Links.Select(static link => link.OriginalString));
        Assert.Equal(
            ["arxiv", "from", "date", "date (revised v2)", "title", "authors", "categories", "comments", "report-no", "doi", "abstract"],
            paper.Fields.Select(static field => field.Name));
    }

    [Fact]
    public void Spans_hold_the_values()
    {
        var record = Assert.Single(Read(Listing).Records);
        for (var i = 0; i < record.FieldSpans.Count; i++)
        {
            var text = Listing.Substring(record.FieldSpans[i].Start, record.FieldSpans[i].Length);
            Assert.Equal(record.Paper.Fields[i].Value, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        Assert.StartsWith("\\\\", Listing[record.Span.Start..], StringComparison.Ordinal);
        Assert.EndsWith("\\\\", Listing[..record.Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_has_addresses_behind_the_abstracts()
    {
        var result = Read(
            """
            \\
            arXiv:2308.00001
            Date: Tue, 3 Apr 2007 21:24:49 GMT   (12kb)

            Title: One
            Authors: A. B
            \\
              First.
            \\ ( https://arxiv.org/abs/2308.00001 ,  12kb)
            ------------------------------------------------------------------------------
            \\
            arXiv:2308.00002 (*cross-listing*)
            Title: Two
            Authors: C. D
            \\ ( https://arxiv.org/abs/2308.00002 ,  13kb)
            """);

        Assert.Empty(result.Problems);
        Assert.Equal(["https://arxiv.org/abs/2308.00001", "https://arxiv.org/abs/2308.00002"], result.Records.Select(static record => record.Paper.Url!.OriginalString));
        Assert.Equal(["First.", null], result.Records.Select(static record => record.Paper.Abstract));
        Assert.Equal("2308.00002", result.Records[1].Paper.ArXivId);
    }

    [Fact]
    public void A_collaboration_may_stand_before_its_people()
    {
        var paper = Read(Listing.Replace("Authors: ", "Authors: ALPHA Collaboration A. Bee (1), ", StringComparison.Ordinal)).Records[0].Paper;

        Assert.Equal([new Person { Literal = "ALPHA Collaboration" }, new Person { Given = "A.", Family = "Bee" }], paper.Authors.Take(2));
    }

    [Fact]
    public void A_missing_end_costs_no_neighbour()
    {
        var broken = Listing.Replace("code.\n\\\\\n", "code.\n", StringComparison.Ordinal);
        var result = Read(broken + Listing);

        Assert.NotEqual(Listing, broken);
        Assert.Equal(2, result.Records.Count);
        Assert.Equal(result.Records[1].Paper.Abstract, result.Records[0].Paper.Abstract);
        Assert.Equal(ProblemKind.UnclosedRecord, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Every_listing_of_arXiv_is_read_whole()
    {
        var folder = SharedFolder.Require("corpora/arxiv-browse");
        var count = 0;
        var faults = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.abs", SearchOption.AllDirectories))
        {
            count++;
            var text = File.ReadAllText(file);
            var result = Read(text);
            var record = result.Records.Count == 1 ? result.Records[0] : null;
            Check(record is not null, "one record");
            foreach (var problem in result.Problems)
            {
                Check(problem.Kind == ProblemKind.UnknownMacro, problem.Kind + " " + problem.Message);
            }

            if (record is null)
            {
                continue;
            }

            var paper = record.Paper;
            var header = text.Split('\n').TakeWhile(static line => !line.StartsWith("Title:", StringComparison.Ordinal)).ToArray();
            Check(header.Contains("arXiv:" + paper.ArXivId, StringComparer.Ordinal), "identifier " + paper.ArXivId);
            Check(paper.Title is not null && paper.Authors.Count > 0 && paper.Abstract is not null && paper.Issued?.Day is not null, "parts");
            Check((text.Contains("\nDOI: 10", StringComparison.Ordinal) || text.Contains("\nDOI: doi:10", StringComparison.Ordinal)) == paper.Doi is not null, "DOI");
            Check(paper.Authors.All(static person => person.DisplayName.Length is > 1 and < 120), "names " + string.Join("; ", paper.Authors));

            void Check(bool isRight, string what)
            {
                if (!isRight)
                {
                    faults.Add(Path.GetFileName(file) + ": " + what);
                }
            }
        }

        Assert.True(count > 600);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
