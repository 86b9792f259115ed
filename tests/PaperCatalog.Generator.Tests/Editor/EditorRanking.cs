using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis.Completion;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>Filters and orders a completion list as the editor does while somebody types: with Roslyn's own matcher and comparer.</summary>
/// <remarks>
/// The public <see cref="CompletionService.FilterItems(Microsoft.CodeAnalysis.Document, System.Collections.Immutable.ImmutableArray{CompletionItem}, string)"/>
/// gives the best items only. The list that is shown is made of the same matches, sorted; these types are the editor's, and not public.
/// </remarks>
internal static class EditorRanking
{
    private static readonly Assembly s_features = typeof(CompletionService).Assembly;
    private static readonly Type s_matcher = Internal("PatternMatchHelper");
    private static readonly Type s_match = Internal("MatchResult");
    private static readonly MethodInfo s_tryMatch = s_matcher.GetMethod("TryCreateMatchResult")!;
    private static readonly FieldInfo s_item = s_match.GetField("CompletionItem")!;
    private static readonly object s_insertion = Enum.Parse(Internal("CompletionFilterReason"), "Insertion");
    private static readonly Type s_list = typeof(List<>).MakeGenericType(s_match);
    private static readonly object s_comparer = s_match.GetProperty("SortingComparer")!.GetValue(null)!;
    private static readonly MethodInfo s_sort = s_list.GetMethod("Sort", [typeof(IComparer<>).MakeGenericType(s_match)])!;

    /// <summary>The items that are left after the letters were typed, the best first.</summary>
    public static IEnumerable<CompletionItem> Rank(IReadOnlyList<CompletionItem> items, string typed)
    {
        using var matcher = (IDisposable)Activator.CreateInstance(s_matcher, typed)!;
        var matches = (IList)Activator.CreateInstance(s_list)!;
        for (var i = 0; i < items.Count; i++)
        {
            object?[] arguments = [items[i], CompletionTriggerKind.Insertion, s_insertion, -1, false, i, null];
            if ((bool)s_tryMatch.Invoke(matcher, arguments)!)
            {
                matches.Add(arguments[^1]);
            }
        }

        s_sort.Invoke(matches, [s_comparer]);
        return matches.Cast<object>().Select(static match => (CompletionItem)s_item.GetValue(match)!);
    }

    private static Type Internal(string name) => s_features.GetType("Microsoft.CodeAnalysis.Completion." + name, throwOnError: true)!;
}
