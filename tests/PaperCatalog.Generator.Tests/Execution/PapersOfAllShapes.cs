using CsCheck;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>Papers with every member, of characters that are odd more often than not.</summary>
internal static class PapersOfAllShapes
{
    private static readonly Gen<char> s_char = Gen.Frequency(
        (3, Gen.Char),
        (2, Gen.Char['a', 'z']),
        (4, Gen.OneOf(
            '\t', '\n', '\r', ' ', '\u001A', '\0', '"', '\\', '=', '~', '{', '}', '\uD800', '\uDBFF', '\uDC00', '\uDFFF',
            '\u0085', '\u2028', '\u2029', '\u202E', '\uFEFF', '\uFFFE', '\uFFFF', '\u00A0', '0', 'A', '<', '>', '&')));

    private static readonly Gen<string> s_text = s_char.Array[0, 12].Select(static characters => new string(characters));
    private static readonly Gen<string> s_some = s_char.Array[1, 8].Select(static characters => new string(characters));
    private static readonly Gen<string?> s_maybe = Gen.Frequency((1, Gen.Const((string?)null)), (2, s_text.Select(static text => (string?)text)));
    private static readonly Gen<string?> s_maybeSome = Gen.Frequency((1, Gen.Const((string?)null)), (1, s_some.Select(static text => (string?)text)));

    private static readonly Gen<Person> s_person = Gen.Select(
        s_maybeSome.Array[7], static parts => new Person
        {
            Family = parts[0],
            Given = parts[1],
            NonDroppingParticle = parts[2],
            DroppingParticle = parts[3],
            Suffix = parts[4],
            Literal = parts[5],
            Orcid = parts[6],
        });

    private static readonly Gen<PartialDate> s_date = Gen.Select(
        Gen.Int[-3000, 3000], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Int[0, 4], Gen.Bool,
        static (year, month, day, season, isApproximate) => new PartialDate(
            year,
            season == 0 && month > 0 ? month : null,
            season == 0 && month > 0 && day > 0 ? day : null)
        {
            Season = season > 0 ? season : null,
            IsApproximate = isApproximate,
        });

    private static readonly Gen<PartialDate?> s_issued = Gen.Select(
        s_date, s_date, Gen.Int[0, 4],
        static (start, end, shape) => shape switch
        {
            0 => null,
            1 => start with { IsOpenEnded = true },
            2 => start with { End = end },
            _ => (PartialDate?)start,
        });

    private static readonly Gen<Contributor> s_contributor = Gen.Select(
        Gen.Enum<ContributorRole>(), s_person, static (role, person) => new Contributor(role, person));

    private static readonly Gen<Link> s_link =
        s_text.Select(static text => Link.Parse("https://example.org/" + text) ?? Link.Parse("https://example.org/")!);

    private static readonly Gen<PaperField> s_field = Gen.Select(
        Gen.Frequency((3, Gen.OneOf("title", "abstract", "author", "key", "note", "source")), (1, Gen.String[Gen.Char['!', '\u02FF'], 1, 6])),
        s_text,
        static (name, text) => new PaperField(name, text));

    public static Gen<Paper> Any { get; } = Gen.Select(
        s_text,
        s_maybe.Array[27],
        Gen.Select(s_person.Array[0, 3], s_person.Array[0, 2], s_issued, s_contributor.Array[0, 3]),
        Gen.Select(s_link.Array[0, 3], s_text.Array[0, 3], s_field.Array[0, 4]),
        Gen.Select(Gen.Enum<PaperKind>(), Gen.Bool, Gen.Int[0, 1_000]),
        static (key, texts, persons, lists, others) =>
        {
            var paper = new Paper
            {
                Key = key,
                Aliases = lists.Item2,
                Doi = texts[0],
                ArXivId = texts[1],
                Kind = others.Item1,
                Title = texts[2],
                Authors = persons.Item1,
                HasMoreAuthors = others.Item2,
                Editors = persons.Item2,
                Contributors = persons.Item4,
                TitleShort = texts[19],
                ProtectedTitleParts = texts[19] is null ? null : others.Item2 ? [] : [new TextRange(others.Item3, 3), new TextRange(2_000, 17)],
                EventTitle = texts[20],
                EventPlace = texts[21],
                NumberOfVolumes = texts[22],
                NumberOfPages = texts[23],
                ChapterNumber = texts[24],
                Status = texts[25],
                PubMedCentralId = texts[26],
                OriginalDate = others.Item2 ? persons.Item3 : null,
                EventDate = texts[0] is null ? persons.Item3 : null,
                Accessed = texts[1] is null ? persons.Item3 : null,
                Issued = persons.Item3,
                ContainerTitle = texts[3],
                CollectionTitle = texts[4],
                CollectionNumber = texts[5],
                Publisher = texts[6],
                PublisherPlace = texts[7],
                Edition = texts[8],
                Volume = texts[9],
                Issue = texts[10],
                Number = texts[11],
                Pages = texts[12],
                Genre = texts[13],
                PubMedId = texts[14],
                Isbn = texts[15],
                Issn = texts[16],
                Language = texts[17],
                Note = texts[18],
                Heading = texts[0],
                Abstract = texts[2] + "\n" + texts[3],
                Keywords = lists.Item2,
                UrlLink = lists.Item1.Length > 0 ? lists.Item1[0] : null,
                LinkTexts = ValueList<Link>.From(lists.Item1),
                SourceFile = texts[4],
                SourceLine = texts[4] is null || others.Item3 == 0 ? null : others.Item3,
                Fields = new PaperFields(lists.Item3),
            };

            // Raw fields that say what a variable says are written another way: there must be some.
            return others.Item2 && paper.Title is { } title ? WithRepeatingFields(paper, title) : paper;
        });

    private static Paper WithRepeatingFields(Paper paper, string title) => paper with
    {
        Fields = new PaperFields(
        [
            .. paper.Fields,
            new PaperField("title", title),
            new PaperField("author", PersonText.AsBibTeX(paper.Authors, paper.HasMoreAuthors)),
        ]),
    };
}
