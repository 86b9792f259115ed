using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Snapshots;

/// <summary>The diagnostics of a run as the package prints them: like JSON, without quotes and escapes.</summary>
internal static class DiagnosticsText
{
    private const string Outer = "      ";
    private const string Inner = "        ";

    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var items = diagnostics.Select(static diagnostic => $"    {{\n{Write(diagnostic)}\n    }}");
        return $"{{\n  Diagnostics: [\n{string.Join(",\n", items)}\n  ]\n}}";
    }

    private static string Write(Diagnostic diagnostic)
    {
        var members = new List<string>();
        if (diagnostic.Location != Location.None)
        {
            members.Add($"{Outer}Location: {Source(diagnostic.Location)}{Position(diagnostic.Location.GetMappedLineSpan())}");
        }

        Add(members, Outer, "Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Add(members, Outer, "Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
        {
            Add(members, Outer, "WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        }

        members.Add($"{Outer}Descriptor: {{\n{Write(diagnostic.Descriptor)}\n{Outer}}}");
        return string.Join(",\n", members);
    }

    private static string Write(DiagnosticDescriptor descriptor)
    {
        var members = new List<string>();
        Add(members, Inner, "Id", descriptor.Id);
        Add(members, Inner, "Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        AddUnlessBlank("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture));
        AddUnlessBlank("HelpLink", descriptor.HelpLinkUri);
        Add(members, Inner, "MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Add(members, Inner, "Category", descriptor.Category);
        Add(members, Inner, "DefaultSeverity", descriptor.DefaultSeverity.ToString());
        Add(members, Inner, "IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        if (descriptor.CustomTags.Any())
        {
            members.Add($"{Inner}CustomTags: [\n{string.Join(",\n", descriptor.CustomTags.Select(static tag => $"{Inner}  {tag}"))}\n{Inner}]");
        }

        return string.Join(",\n", members);

        void AddUnlessBlank(string name, string value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                Add(members, Inner, name, value);
            }
        }
    }

    /// <summary>A value of several lines begins on a line of its own.</summary>
    private static void Add(List<string> members, string indent, string name, string value)
    {
        var separator = !value.Contains('\n', StringComparison.Ordinal) ? " " : value.StartsWith('\n') ? "" : "\n";
        members.Add($"{indent}{name}:{separator}{value}");
    }

    private static string Position(FileLinePositionSpan span) => $"{span.Path.Replace('/', '\\')}: {span.Span}";

    /// <summary>The lines around a location in source code, with carets below it; empty for another file.</summary>
    private static string Source(Location location)
    {
        if (location.SourceTree is not { } tree)
        {
            return "";
        }

        var text = new StringBuilder("/*\n");
        var lines = tree.GetText().Lines;
        var span = location.GetMappedLineSpan().Span;
        var last = Math.Min(span.End.Line + 1, lines.Count - 1);
        for (var index = Math.Max(span.Start.Line - 1, 0); index <= last; index++)
        {
            var line = lines[index];
            text.Append(line.ToString()).Append('\n');
            if (line.Span.Intersection(location.SourceSpan) is { } hit)
            {
                text.Append(' ', hit.Start - line.Start).Append('^', hit.Length).Append('\n');
            }
        }

        return text.Append("*/\n ").ToString();
    }
}
