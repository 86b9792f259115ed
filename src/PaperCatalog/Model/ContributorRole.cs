namespace PaperCatalog;

/// <summary>What somebody did for a paper besides writing or editing it: CSL's other name variables.</summary>
/// <remarks>Source: CSL 1.0.2, appendix "Standard Variables", "Name Variables".</remarks>
public enum ContributorRole
{
    /// <summary>Some other contribution (CSL's <c>contributor</c>).</summary>
    Contributor,

    /// <summary>The person who chaired the session (<c>chair</c>).</summary>
    Chair,

    /// <summary>The editor of the series (<c>collection-editor</c>).</summary>
    CollectionEditor,

    /// <summary>Who compiled the parts (<c>compiler</c>).</summary>
    Compiler,

    /// <summary>The composer (<c>composer</c>).</summary>
    Composer,

    /// <summary>The author of the book that holds the paper (<c>container-author</c>; BibLaTeX's <c>bookauthor</c>).</summary>
    ContainerAuthor,

    /// <summary>The curator of an exhibition or collection (<c>curator</c>).</summary>
    Curator,

    /// <summary>The director of a film or broadcast (<c>director</c>).</summary>
    Director,

    /// <summary>The managing editor of a periodical (<c>editorial-director</c>).</summary>
    EditorialDirector,

    /// <summary>The executive producer (<c>executive-producer</c>).</summary>
    ExecutiveProducer,

    /// <summary>A guest on a broadcast (<c>guest</c>).</summary>
    Guest,

    /// <summary>The host of a broadcast (<c>host</c>).</summary>
    Host,

    /// <summary>The illustrator (<c>illustrator</c>).</summary>
    Illustrator,

    /// <summary>Who asked the questions (<c>interviewer</c>).</summary>
    Interviewer,

    /// <summary>The narrator (<c>narrator</c>).</summary>
    Narrator,

    /// <summary>The organizer of an event (<c>organizer</c>).</summary>
    Organizer,

    /// <summary>The author of the work that this one goes back to (<c>original-author</c>).</summary>
    OriginalAuthor,

    /// <summary>The performer (<c>performer</c>).</summary>
    Performer,

    /// <summary>The producer (<c>producer</c>).</summary>
    Producer,

    /// <summary>To whom a letter was written (<c>recipient</c>).</summary>
    Recipient,

    /// <summary>The author of the work under review (<c>reviewed-author</c>).</summary>
    ReviewedAuthor,

    /// <summary>The author of a script (<c>script-writer</c>).</summary>
    ScriptWriter,

    /// <summary>The creator of a series (<c>series-creator</c>).</summary>
    SeriesCreator,

    /// <summary>The translator (<c>translator</c>).</summary>
    Translator,
}
