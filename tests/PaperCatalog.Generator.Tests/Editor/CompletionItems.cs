using System.Reflection;
using Microsoft.CodeAnalysis.Completion;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>What of a completion item is not public.</summary>
internal static class CompletionItems
{
    private static readonly PropertyInfo s_provider = typeof(CompletionItem).GetProperty("ProviderName", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The name of the class that offers the item, without its namespace.</summary>
    public static string ProviderOf(this CompletionItem item)
    {
        var name = (string?)s_provider.GetValue(item) ?? string.Empty;
        return name[(name.LastIndexOf('.') + 1)..];
    }
}
