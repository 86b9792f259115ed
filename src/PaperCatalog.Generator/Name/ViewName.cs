namespace PaperCatalog.Generator.Name;

/// <summary>One spelling of an author, year or venue.</summary>
/// <param name="key">The key under which the library has its papers.</param>
/// <param name="displayName">What it stands for, in words.</param>
/// <param name="toIdentifier">Makes the name of the member that it asks for.</param>
internal sealed class ViewName(string key, string displayName, Func<string> toIdentifier)
{
    private string? _identifier;

    public string Key { get; } = key;

    public string DisplayName { get; } = displayName;

    /// <summary>The identifier that it asks for. Of the files that have a name only the first is asked.</summary>
    public string Identifier => _identifier ??= toIdentifier();
}
