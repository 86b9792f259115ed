namespace PaperCatalog.Generator.Cite;

/// <summary>The value of a <c>cref</c> that names something with a dot.</summary>
/// <param name="Name">The names with dots, without prefix and <c>global::</c>.</param>
/// <param name="Start">Where the value begins.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct DocumentationReference(string Name, int Start, int Length)
{
    /// <summary>Where the value ends.</summary>
    public int End => Start + Length;

    /// <summary>The reference between two places; null for one to a method's overload, a generic type or a simple name.</summary>
    public static DocumentationReference? From(string xml, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(xml[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(xml[end - 1]))
        {
            end--;
        }

        var name = xml.Substring(start, end - start);
        // "P:Namespace.Papers.X" is what the compiler itself writes.
        var names = DottedName.From(name.Length > 2 && name[1] == ':' && name[2] != ':' ? name.Substring(2) : name);
        return names is null || names.IndexOf('.') < 0 ? null : new DocumentationReference(names, start, end - start);
    }
}
