using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Where and how the key of a record is put into the text of its file.</summary>
internal static class KeyInsertion
{
    /// <summary>The name that is to be the key; null where a key could not keep it.</summary>
    public static string? NameOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Name, out var name) ? name : null;

    /// <summary>The change that adds the key; null when the text is no longer what the diagnostic is about.</summary>
    public static TextChange? Find(SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return NameOf(diagnostic) is not { } name || span.End > text.Length ? null
            : diagnostic.Id == DiagnosticIds.MissingKey ? FindInEntry(text, span, name)
            : FindBeforeRecord(text, span.Start, name);
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
