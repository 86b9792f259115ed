namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>How sure it is that capitalised words are the names of authors.</summary>
internal enum AuthorClaimStrength
{
    /// <summary>One name, which may be of anything.</summary>
    Single,

    /// <summary>Several names joined as names are: <c>Arthur and Vassilvitskii</c>.</summary>
    Several,

    /// <summary>Names as in a list of references, initials behind: <c>Shampine, L. F.</c></summary>
    Inverted,

    /// <summary>Names with <c>et al.</c> behind.</summary>
    EtAl,
}
