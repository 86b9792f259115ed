using System.Collections;
using System.Globalization;
using System.Reflection;

namespace PaperCatalog.Tests.Infrastructure;

/// <summary>A paper as lines of text, one for each property that it has, so that two can be compared and the difference read.</summary>
internal static class PaperText
{
    private static readonly PropertyInfo[] s_ofPaper =
        [.. typeof(Paper).GetProperties().Where(static property => property.Name is not (nameof(Paper.Fields) or nameof(Paper.SourceFile)))];

    private static readonly PropertyInfo[] s_ofPerson = [.. typeof(Person).GetProperties().Where(static property => property.Name != nameof(Person.DisplayName))];

    /// <summary><c>Name: value</c> for what the paper has.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Paper paper) =>
        s_ofPaper.Select(property => (property.Name, Of(property.GetValue(paper)))).Where(static pair => pair.Item2 is not ("null" or "[]"));

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text.Replace("\n", "\\n", StringComparison.Ordinal),
        Contributor contributor => contributor.Role + " " + Of(contributor.Person),
        Person person => string.Join(' ', s_ofPerson.Where(property => property.GetValue(person) is not null).Select(property => property.Name + "=" + Of(property.GetValue(person)))),
        IEnumerable list => "[" + string.Join("; ", list.Cast<object>().Select(Of)) + "]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
