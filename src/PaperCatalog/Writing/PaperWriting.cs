using PaperCatalog.Writing;

namespace PaperCatalog;

/// <summary>Writes papers in the formats of other tools.</summary>
/// <remarks>
/// The same papers give the same text on every machine: members stand in a fixed order, lines end with a line
/// feed, and nothing depends on the culture. <see cref="Paper.Fields"/> and the place of the source are not written.
/// </remarks>
public static class PaperWriting
{
    /// <summary>The papers as a BibTeX file.</summary>
    /// <param name="papers">The papers; one that occurs twice is written once.</param>
    /// <returns>One entry per paper, ready to be written as UTF-8; empty for no papers.</returns>
    /// <remarks>
    /// <para>Source: BibTeX 0.99d ("BibTeXing", sections 3 and 4; "Designing BibTeX Styles", section 5). Unicode
    /// stays; characters that LaTeX would act on are escaped, <c>$…$</c> is kept, and what <see cref="Paper.ProtectedTitleParts"/> says
    /// is put in braces in titles; where that is null, words with inner capitals are. What BibTeX has no field for takes BibLaTeX's: <c>date</c> for dates that are more
    /// than a day, a month or a year, <c>eid</c>, <c>entrysubtype</c>, <c>ids</c>, <c>author+an:orcid</c>, <c>translator</c>,
    /// <c>bookauthor</c>, three further roles as <c>editora</c> to <c>editorc</c>, <c>urldate</c> and the like, and <c>eprint</c> with
    /// <c>archiveprefix</c> for arXiv.</para>
    /// <para>Characters that BibTeX forbids in keys become <c>-</c>; a key that is taken, without regard to case, gets
    /// <c>-2</c>, <c>-3</c> and so on. <see cref="Paper.Links"/> (which are in the text), <see cref="Paper.Heading"/>,
    /// the ORCID iDs of editors and the dropping of particles have no field and are not written.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    public static string ToBibTeX(this IEnumerable<Paper> papers) =>
        BibTeXWriter.Write(papers ?? throw new ArgumentNullException(nameof(papers)), BibTeXDialect.BibTeX);

    /// <summary>The papers as a BibLaTeX file.</summary>
    /// <param name="papers">The papers; one that occurs twice is written once.</param>
    /// <returns>One entry per paper, ready to be written as UTF-8; empty for no papers.</returns>
    /// <remarks>
    /// As <see cref="ToBibTeX"/>, with BibLaTeX's entry types (<c>report</c>, <c>thesis</c>, <c>online</c>, <c>dataset</c>, <c>software</c>, …) and
    /// fields (<c>journaltitle</c>, <c>location</c>, <c>institution</c>, <c>eprinttype</c>), and with each date as one field in EDTF.
    /// Source: the BibLaTeX manual, section 2.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    public static string ToBibLaTeX(this IEnumerable<Paper> papers) =>
        BibTeXWriter.Write(papers ?? throw new ArgumentNullException(nameof(papers)), BibTeXDialect.BibLaTeX);

    /// <summary>The papers as a CSL-JSON array.</summary>
    /// <param name="papers">The papers.</param>
    /// <returns>The array, indented by two spaces, ready to be written as UTF-8.</returns>
    /// <remarks>
    /// <para>Source: the schema <c>csl-data.json</c> of CSL 1.0.2. An arXiv identifier is written as <c>archive</c>
    /// and <c>archive_location</c>, and for a preprint without a number also as <c>number</c> (<c>arXiv:2010.13993</c>),
    /// which styles print. Authors who are left out are a last author with the literal name <c>others</c>. Aliases,
    /// links, the heading and ORCID iDs, for which CSL has no variable, are members of <c>custom</c>:
    /// <c>aliases</c>, <c>links</c>, <c>heading</c>, and <c>author-orcid</c> and <c>editor-orcid</c> in the order of the names; so are
    /// <c>keywords</c> where a keyword holds a comma or a semicolon. Text that would be read as a tag or a character
    /// reference (<c>&lt;i&gt;</c>, <c>&amp;amp;</c>) is escaped.</para>
    /// <para>A surrogate without its pair, which JSON's readers refuse, becomes U+FFFD.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    public static string ToCslJson(this IEnumerable<Paper> papers) =>
        CslJsonWriter.Write(papers ?? throw new ArgumentNullException(nameof(papers)));

    /// <summary>The papers as a RIS file.</summary>
    /// <param name="papers">The papers.</param>
    /// <returns>One record per paper, ready to be written as UTF-8; empty for no papers.</returns>
    /// <remarks>
    /// <para>Source: "RIS Format Specifications" (ResearchSoft, 2001 and 2011). Line ends become spaces; each paragraph of the
    /// abstract and of the note has a tag of its own. Dates that RIS has no form for are written as EDTF in <c>DA</c>, an arXiv
    /// identifier and a PubMed number in <c>AN</c> with a label. An organisation has a comma at its end, as EndNote wants it.
    /// Commas and semicolons in a person's name, which would part it, are left out; a semicolon in an organisation's becomes a comma.</para>
    /// <para>RIS has fewer types than CSL has kinds: a review becomes an article, a treaty a statute, a preprint and what has no
    /// type of its own a generic document. A key with a space, aliases, <see cref="Paper.Links"/>, the heading, ORCID iDs, the
    /// container of a book, the genre of an article, what of a title is protected, events, the original date, the status, chapters and
    /// numbers of pages, roles other than translators and editors of the series, and the number of what is not numbered by itself are not written or not read back.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    public static string ToRis(this IEnumerable<Paper> papers) =>
        RisWriter.Write(papers ?? throw new ArgumentNullException(nameof(papers)));

    /// <summary>The papers as the <c>references</c> of a CITATION.cff.</summary>
    /// <param name="papers">The papers.</param>
    /// <returns>The key <c>references</c> with its list, ready to be put into the file as UTF-8.</returns>
    /// <remarks>
    /// <para>Source: "Guide to Citation File Format schema version 1.2.0". An arXiv identifier and a PubMed number are
    /// <c>identifiers</c> of the type <c>other</c> (<c>arXiv:2010.13993</c>, <c>pmid:123</c>), a preprint is an article with the status
    /// <c>preprint</c>, and authors who are left out are an entity named <c>others</c>.</para>
    /// <para>Keys, aliases, links, headings, the number in a series, chapters, what of a title is protected, roles other than translators,
    /// editors of the series and recipients, a status or number that the schema has not, dates of access that are no whole day, a place without a publisher, ranges of dates and seasons have no
    /// place in the format and are not written; kinds it has no type for become <c>generic</c>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    public static string ToCff(this IEnumerable<Paper> papers) =>
        CffWriter.Write(papers ?? throw new ArgumentNullException(nameof(papers)));
}
