namespace PaperCatalog.Conformance.Wild;

/// <summary>Counts entries by a rule that shares nothing with the reader: words behind an <c>@</c> at the beginning of a line or after a closing brace.</summary>
internal static class EntryCount
{
    private static readonly string[] s_commands = ["string", "preamble", "comment", "xdata"];

    public static int Of(string text)
    {
        var count = 0;
        foreach (var line in text.Split('\n', '\r'))
        {
            if (line.TrimStart().StartsWith('%'))
            {
                continue;
            }

            for (var at = line.IndexOf('@'); at >= 0; at = line.IndexOf('@', at + 1))
            {
                var before = line[..at].TrimEnd(' ', '\t', '\uFEFF');
                count += (before.Length == 0 || before[^1] == '}') && IsEntry(line[(at + 1)..].TrimStart()) ? 1 : 0;
            }
        }

        return count;
    }

    private static bool IsEntry(string text)
    {
        var length = text.TakeWhile(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '+' or '*').Count();
        var rest = text[length..].TrimStart();
        return length > 0 && rest.Length > 0 && rest[0] is '{' or '('
            && !s_commands.Contains(text[..length], StringComparer.OrdinalIgnoreCase);
    }
}
