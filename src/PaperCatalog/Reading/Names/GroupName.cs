namespace PaperCatalog.Reading.Names;

/// <summary>Tells the name of a group, which has no parts, by its last word.</summary>
/// <remarks>Source: arXiv, "Preparing your metadata", "Authors".</remarks>
internal static class GroupName
{
    private static readonly string[] s_words = ["Collaboration", "Collaborations", "Consortium", "Team", "Group"];

    public static bool Is(string name)
    {
        var word = name.LastIndexOf(' ') + 1;
        return word > 0 && Array.Exists(s_words, group => string.Compare(name, word, group, 0, int.MaxValue, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
