namespace PaperCatalog;

/// <summary>Where the key of a record comes from.</summary>
public enum KeyOrigin
{
    /// <summary>The record gives it.</summary>
    Record,

    /// <summary>It was made from the title.</summary>
    Title,

    /// <summary>It is the name that the abstract introduces.</summary>
    IntroducedName,

    /// <summary>It is the name of a repository that the abstract links.</summary>
    Repository,

    /// <summary>It was made from the first distinctive words of the abstract.</summary>
    FirstWords,
}
