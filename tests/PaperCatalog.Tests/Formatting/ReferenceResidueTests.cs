using CsCheck;
using PaperCatalog.Formatting;

namespace PaperCatalog.Tests.Formatting;

/// <summary>Whatever a paper lacks leaves nothing behind in its reference line.</summary>
public sealed class ReferenceResidueTests
{
    private static readonly string[] s_residues = ["..", " ,", " .", "()", "[]", "  ", ",,", ",.", ".,.", "( ", " )", "?.", "&."];

    private static readonly Gen<Paper> s_papers =
        from kind in Gen.Enum<PaperKind>()
        from bits in Gen.Int[0, (1 << 20) - 1]
        select Subset(kind, bits);

    [Fact]
    public void No_subset_of_members_leaves_residue() =>
        s_papers.Sample(
            static paper =>
            {
                var line = ReferenceFormatter.Apa.Format(paper);
                return line.Length > 0
                    && line == line.Trim()
                    && !s_residues.Any(residue => line.Contains(residue, StringComparison.Ordinal));
            },
            iter: 5_000);

    [Fact]
    public void Any_text_gives_one_line_and_no_exception() =>
        Gen.Select(Gen.Enum<PaperKind>(), Gen.String, Gen.String).Sample(
            static (kind, text, other) =>
            {
                var line = ReferenceFormatter.Apa.Format(new Paper
                {
                    Key = text,
                    Kind = kind,
                    Title = other,
                    Authors = [new Person { Family = text, Given = other }, new Person { Literal = other, Given = text }],
                    Editors = [new Person { Given = other, Suffix = text, DroppingParticle = other }],
                    ContainerTitle = text,
                    Publisher = other,
                    Pages = text,
                    Edition = other,
                    Doi = text,
                    Issued = new PartialDate(text.Length, other.Length, text.Length),
                });
                return line.Length > 0 && !line.Any(char.IsControl);
            },
            iter: 5_000);

    private static Paper Subset(PaperKind kind, int bits)
    {
        return new Paper
        {
            Key = "he2021",
            Kind = kind,
            Title = If(0, "Is it so?"),
            Authors = Has(1) ? [new Person { Family = "King", Given = "Martin L.", Suffix = "Jr." }, new Person()] : [],
            HasMoreAuthors = Has(2),
            Editors = Has(3) ? [new Person { Literal = "ACME Inc." }] : [],
            Issued = Has(4) ? new PartialDate(2021, 5) : null,
            ContainerTitle = If(5, "Proc. Natl. Acad. Sci."),
            CollectionTitle = If(6, "LNCS"),
            CollectionNumber = If(7, "7"),
            Publisher = If(8, "ACME Inc."),
            PublisherPlace = If(9, "Paris"),
            Edition = If(10, "2nd ed."),
            Volume = If(11, "4"),
            Issue = If(12, "1"),
            Number = If(13, "TR-1"),
            Pages = If(14, "1-2"),
            Genre = If(15, "Tech. rep."),
            Doi = If(16, "10.1/x"),
            ArXivId = If(17, "2010.13993"),
            Url = Has(18) ? new Uri("https://example.org/") : null,
            Abstract = If(19, "We do."),
        };

        bool Has(int bit) => (bits & (1 << bit)) != 0;

        string? If(int bit, string value) => Has(bit) ? value : null;
    }
}
