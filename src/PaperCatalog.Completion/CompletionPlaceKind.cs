namespace PaperCatalog.Completion;

/// <summary>What stands at a place where a paper can be named: it says how a name is written there.</summary>
internal enum CompletionPlaceKind
{
    /// <summary>A member of a catalog's class, or of its class <c>Keys</c>.</summary>
    Member,

    /// <summary>A key in a string.</summary>
    String,

    /// <summary>A key in a string that begins with <c>@"</c>.</summary>
    VerbatimString,

    /// <summary>A key in <c>[@…]</c> of a comment.</summary>
    Comment,
}
