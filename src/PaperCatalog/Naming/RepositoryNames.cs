namespace PaperCatalog.Naming;

/// <summary>The name of the repository, model or data set that a link leads to.</summary>
internal static class RepositoryNames
{
    private static readonly string[] s_hosts = ["github.com", "www.github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "huggingface.co"];

    private static readonly WordSet s_sections = new("datasets spaces models collections");

    /// <summary>Words that repositories of any paper are called by.</summary>
    private static readonly WordSet s_vague = new("""
        code codes data dataset datasets paper papers supplementary supplement material materials appendix resources release
        public experiments experiment project projects repo repository main source src benchmark model models demo thesis
        naacl acl emnlp eacl coling aacl neurips nips icml iclr aaai ijcai cvpr iccv eccv interspeech lrec kdd www findings arxiv anonymous submission the for of and task shared
        """);

    /// <summary>The last part of a link to a repository; null for any other link and for a name that tells nothing.</summary>
    public static string? FromLink(string link)
    {
        var start = link.IndexOf("://", StringComparison.Ordinal);
        var parts = (start < 0 ? link : link.Substring(start + 3)).Split('/', '?', '#');
        if (parts.Length < 3 || !s_hosts.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = parts.Length > 3 && s_sections.Contains(parts[1]) ? parts[3] : parts[2];
        if (name.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - 4);
        }

        return name.Length < 3 || name.Length > 60 || name.EndsWith(".io", StringComparison.OrdinalIgnoreCase) || IsVague(name) ? null : name;
    }

    /// <summary>Whether the name consists of vague words, years and the like only.</summary>
    private static bool IsVague(string name)
    {
        foreach (var part in name.Split('-', '_', '.'))
        {
            var word = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (word.Length > 1 && !s_vague.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
