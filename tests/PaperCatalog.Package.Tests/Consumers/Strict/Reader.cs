using System;
using System.Text.RegularExpressions;
using PaperCatalog;

[assembly: CLSCompliant(false)]

namespace Strict;

/// <summary>Uses the catalog; see <see cref="Papers.Hopper1952Education"/>.</summary>
public static partial class Reader
{
    /// <summary>The title of a paper.</summary>
    public static string? Title => Papers.Hopper1952Education.Title;

    /// <summary>Finds a paper.</summary>
    /// <param name="text">A key or an identifier.</param>
    /// <returns>The paper, or null.</returns>
    public static Paper? Find(string text) => Papers.TryFind(text, out var paper) ? paper : null;

    // Another source generator beside ours.
    [GeneratedRegex("^[0-9]{4}$")]
    internal static partial Regex Year();
}
