namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>The names of fields that mean something to somebody.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.2 "Entry Fields"; "BibTeXing", 3.2; what JabRef, Mendeley, Zotero, BibDesk, DBLP and publishers write.</remarks>
internal static class KnownFields
{
    private static readonly HashSet<string> s_ofBibLaTeX = Set(
        "abstract addendum address afterword annotation annotator annote archiveprefix author authortype bookauthor bookpagination booksubtitle "
        + "booktitle booktitleaddon chapter commentator crossref date day doi edition editor editora editoratype editorb editorbtype editorc editorctype "
        + "editortype eid entryset entrysubtype eprint eprintclass eprinttype eventdate eventtitle eventtitleaddon execute file foreword gender holder "
        + "howpublished hyphenation ids indexsorttitle indextitle institution introduction isan isbn ismn isrn issn issue issuesubtitle issuetitle "
        + "issuetitleaddon iswc journal journalsubtitle journaltitle journaltitleaddon key keywords label langid langidopts language library location "
        + "mainsubtitle maintitle maintitleaddon month nameaddon note number options organization origdate origlanguage origlocation origpublisher "
        + "origtitle pages pagetotal pagination part pdf presort primaryclass publisher pubstate related relatedoptions relatedstring relatedtype "
        + "reprinttitle school series shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle sortkey sortname "
        + "sortshorthand sorttitle sortyear subtitle title titleaddon translator type url urldate usera userb userc userd usere userf venue verba verbb "
        + "verbc version volume volumes xdata xref year origyear");

    private static readonly HashSet<string> s_others = Set(
        "acknowledgement added-at cote etype filed folder mdate published reprint affiliation arxiv arxivid arxiv-id article-number articleno bdsk-file-1 bdsk-url-1 bdsk-url-2 bibdate bibkey biburl bibsource bibcode "
        + "booktitleshort cited citation citedby citeulike-article-id category cdate ciao class codeword code collection comment comments "
        + "contents coden conference copyright country cover creationdate da date-added date-modified dateadded dateaccessed datemodified description "
        + "descriptor documenturl doi-url ee eissn email endnote eventplace extra fjournal found funding grant groups hal_id hal_version href "
        + "id image inspire interhash intrahash isbn-10 isbn-13 isbn10 isbn13 issn-l issue_date item_type jabref journal-abbr journaliso journalabbr "
        + "keyword keywords-plus lastchecked lccn lcc length links local-url location-url lang mag mendeley-groups mendeley-tags modificationdate mrclass mrnumber "
        + "mrreviewer names number-of-cited-references numpages orcid orcid-numbers owner page paper paperurl pii place pmc pmcid pmid poster price "
        + "priority preprint printed psurl ps project ranking rating read readstatus refid references remark researcherid-numbers research-areas review "
        + "scopus section sentence size slides snippet source speaker status subject summary supplement tags temp text thesistype timestamp topic "
        + "times-cited unique-id unidentified url2 url_pdf urn username video web webpage web-of-science-categories website www xmldata zbl zblnumber "
        + "author+an author+an:orcid editor+an editor+an:orcid howcited isrc lastaccessed notes public qualityassured search searchdate "
        + "title-short titles translated translation tldr uri urlpdf urlaccessdate usage-count-since-2013 usage-count-last-180-days volnum words year-published");

    /// <summary>Whether the BibLaTeX manual has the field.</summary>
    public static bool IsOfBibLaTeX(string name) => s_ofBibLaTeX.Contains(name);

    /// <summary>Whether some program writes the field.</summary>
    public static bool IsKnown(string name) => s_ofBibLaTeX.Contains(name) || s_others.Contains(name);

    /// <summary>The fields that a misspelt name can be meant for.</summary>
    public static IEnumerable<string> Targets => s_ofBibLaTeX;

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
