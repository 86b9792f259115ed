using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.Ris;

/// <summary>The titles of a record. What the second title is depends on the kind.</summary>
internal readonly record struct RisTitles(string? Title, string? Container, string? Collection)
{
    public static RisTitles Read(TaggedRecord record, PaperKind kind)
    {
        var title = TaggedTitles.Join(record.All("t1")) ?? TaggedTitles.Join(record.All("ti")) ?? record.First("ct");
        var series = record.First("t3");
        switch (kind)
        {
            case PaperKind.Book or PaperKind.Pamphlet or PaperKind.Classic or PaperKind.Manuscript:
                return new RisTitles(title ?? record.First("bt"), null, series ?? record.First("t2"));
            case PaperKind.Thesis:
                // The second title is a department, an institute's series or a subtitle: nobody agrees.
                return new RisTitles(title ?? record.First("bt"), null, series);
            case PaperKind.Periodical:
                return new RisTitles(title ?? Journal(record) ?? record.First("t2"), null, series);
            case PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper:
                return new RisTitles(title, record.First("jf", "t2", "bt", "jo", "ja", "j2", "j1"), series);
            default:
                return new RisTitles(title, record.First("t2", "bt") ?? Journal(record), series);
        }
    }

    private static string? Journal(TaggedRecord record) => record.First("jf", "jo", "ja", "j2", "j1");
}
