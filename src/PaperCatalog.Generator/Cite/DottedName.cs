using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Cite;

/// <summary>Identifiers with dots between, in one spelling.</summary>
internal static class DottedName
{
    private const string GlobalAlias = "global::";

    /// <summary>The names without <c>global::</c>, spaces and <c>@</c>; null when the text is anything else.</summary>
    public static string? From(string text)
    {
        var name = new StringBuilder(text.Length);
        var parts = (text.StartsWith(GlobalAlias, StringComparison.Ordinal) ? text.Substring(GlobalAlias.Length) : text).Split('.');
        foreach (var part in parts)
        {
            var identifier = part.Trim();
            identifier = identifier.StartsWith("@", StringComparison.Ordinal) ? identifier.Substring(1) : identifier;
            if (!SyntaxFacts.IsValidIdentifier(identifier))
            {
                return null;
            }

            name.Append(name.Length == 0 ? string.Empty : ".").Append(identifier);
        }

        return name.ToString();
    }
}
