namespace PaperCatalog.Conformance.Wild;

/// <summary>Counts the works of a citation file by its indentation alone.</summary>
internal static class WorkCount
{
    public static int Of(string text)
    {
        var count = text.Contains(": ", StringComparison.Ordinal) ? 1 : 0;
        var isInReferences = false;
        var dash = -1;
        foreach (var line in text.Replace("\r", "", StringComparison.Ordinal).Split('\n'))
        {
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            if (indent == 0 && content[0] != '-')
            {
                count += content.StartsWith("preferred-citation:", StringComparison.Ordinal) ? 1 : 0;
                isInReferences = content.StartsWith("references:", StringComparison.Ordinal);
                dash = -1;
            }
            else if (isInReferences && content[0] == '-' && (dash < 0 || indent == dash))
            {
                dash = indent;
                count++;
            }
        }

        return count;
    }
}
