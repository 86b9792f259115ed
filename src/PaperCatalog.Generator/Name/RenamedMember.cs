namespace PaperCatalog.Generator.Name;

/// <summary>What the compiler says of a former member (CS0618), and how a fix reads the new name out of it.</summary>
internal static class RenamedMember
{
    private const string Middle = "' is now '";
    private const string End = "'.";

    public static string Message(string former, string identifier) => "'" + former + Middle + identifier + End;

    /// <summary>The new name; null when the message is another.</summary>
    public static string? NewName(string message)
    {
        var start = message.IndexOf(Middle, StringComparison.Ordinal);
        return start < 0 || !message.EndsWith(End, StringComparison.Ordinal)
            ? null
            : message.Substring(start + Middle.Length, message.Length - End.Length - start - Middle.Length);
    }
}
