using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>A key that is put into the text of a file.</summary>
/// <param name="Record">Where the record begins.</param>
/// <param name="Name">The key.</param>
/// <param name="Change">The change of the text.</param>
internal sealed record KeyInsertion(int Record, string Name, TextChange Change)
{
    /// <summary>The insertion for a diagnostic; null where a key could not keep the name, or the text is another by now.</summary>
    public static KeyInsertion? Find(SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Name, out var name) || name is null || span.End > text.Length)
        {
            return null;
        }

        var change = diagnostic.Id == DiagnosticIds.MissingKey
            ? FindInEntry(text, span, name)
            : FindBeforeRecord(text, span.Start, name);
        return change is null ? null : new KeyInsertion(span.Start, name, change.Value);
    }

    // Plain text: a line of its own before the record's first, ended as that one is.
    private static TextChange? FindBeforeRecord(SourceText text, int start, string name) =>
        start >= text.Length || !BeginsLine(text, start)
            ? null
            : new TextChange(new TextSpan(start, 0), "Key: " + name + LineEndNear(text, start));

    private static bool BeginsLine(SourceText text, int start) =>
        start == 0 || text[start - 1] is '\n' or '\r' || (start == 1 && text[0] == '\uFEFF');

    // Not the compiler's notion of a line end: readers know fewer.
    private static string LineEndNear(SourceText text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                return text[i] == '\n' ? "\n" : i + 1 < text.Length && text[i + 1] == '\n' ? "\r\n" : "\r";
            }
        }

        for (var i = start - 1; i >= 0; i--)
        {
            if (text[i] is '\n' or '\r')
            {
                return text[i] == '\r' ? "\r" : i > 0 && text[i - 1] == '\r' ? "\r\n" : "\n";
            }
        }

        return "\n";
    }

    // BibTeX: "@article{, title" and "@article{title" both want it behind the brace, the second with a comma.
    private static TextChange? FindInEntry(SourceText text, TextSpan type, string name)
    {
        var open = SkipSpace(text, type.End);
        if (text[type.Start] != '@' || open >= text.Length || text[open] is not ('{' or '('))
        {
            return null;
        }

        var first = SkipSpace(text, open + 1);
        if (first < text.Length && text[first] == ',')
        {
            return new TextChange(new TextSpan(first, 0), name);
        }

        var isEmpty = first >= text.Length || text[first] is '}' or ')';
        var separator = isEmpty ? string.Empty : first == open + 1 ? ", " : ",";
        return new TextChange(new TextSpan(open + 1, 0), name + separator);
    }

    private static int SkipSpace(SourceText text, int position)
    {
        while (position < text.Length && (text[position] is <= ' ' or '\uFEFF' || char.IsWhiteSpace(text[position])))
        {
            position++;
        }

        return position;
    }
}
