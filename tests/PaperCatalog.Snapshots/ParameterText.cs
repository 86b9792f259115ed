using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using VerifyTests;

namespace PaperCatalog.Snapshots;

/// <summary>The parameters of a test as its file names show them: <c>_name=value</c> each.</summary>
internal static class ParameterText
{
    // What no file system takes anywhere; '#' marks the name of a generated file.
    private const string Refused = "\"\\<>|:*?/#";

    public static string Write(MethodInfo method, VerifySettings settings)
    {
        if (settings.ParametersText is { } text)
        {
            return $"_{text}";
        }

        if (settings.Parameters is not { } values)
        {
            return "";
        }

        var parameters = method.GetParameters();
        if (parameters.Length < values.Length)
        {
            throw new InvalidOperationException($"{method.Name} has {parameters.Length} parameters, and {values.Length} values were given.");
        }

        return string.Concat(values.Select((value, i) => $"_{parameters[i].Name}={Write(value)}"));
    }

    private static string Write(object? value) => value switch
    {
        null => "null",
        string text => Clean(text),
        // The package has formats of its own for these.
        DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan =>
            throw new NotSupportedException("Give a date or time with UseTextForParameters."),
        bool flag => flag.ToString(),
        IFormattable number when number.GetType().IsPrimitive || number is decimal =>
            number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => WriteAll(items),
        _ => Clean(value.ToString() ?? ""),
    };

    private static string WriteAll(IEnumerable items)
    {
        var text = string.Join(",", items.Cast<object?>().Select(Write));
        return text.Length == 0 ? "[]" : text;
    }

    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(c < ' ' || Refused.Contains(c, StringComparison.Ordinal) ? '-' : c);
        }

        return result.ToString();
    }
}
