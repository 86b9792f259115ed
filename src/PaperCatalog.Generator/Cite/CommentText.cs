using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Cite;

/// <summary>What comments that follow each other say: their lines without <c>//</c>, <c>*</c> and indentation.</summary>
/// <remarks>
/// Documentation comments are read as text too. Without a documentation file the parser takes them for plain comments,
/// and they cite all the same.
/// </remarks>
internal sealed class CommentText
{
    private readonly StringBuilder _builder = new();
    private readonly List<(int Text, int File)> _lines = [];
    private string? _text;

    private CommentText(bool isDocumentation) => IsDocumentation = isDocumentation;

    /// <summary>Whether it is XML.</summary>
    public bool IsDocumentation { get; }

    /// <summary>The lines with line feeds between.</summary>
    public string Text => _text ??= _builder.ToString();

    /// <summary>The comments among the trivia; those with nothing but a line's end between them are one.</summary>
    /// <param name="trivia">What stands before or behind a token.</param>
    /// <param name="file">The text of the file.</param>
    public static List<CommentText> Runs(SyntaxTriviaList trivia, string file)
    {
        var runs = new List<CommentText>();
        CommentText? run = null;
        var lineEnds = 0;
        foreach (var piece in trivia)
        {
            switch (piece.Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia:
                case SyntaxKind.SingleLineDocumentationCommentTrivia:
                case SyntaxKind.MultiLineCommentTrivia:
                case SyntaxKind.MultiLineDocumentationCommentTrivia:
                    var (start, end) = (piece.FullSpan.Start, piece.FullSpan.End);
                    var isDocumentation = IsDocumentationAt(file, start, end);
                    if (run is null || run.IsDocumentation != isDocumentation || lineEnds > 1)
                    {
                        runs.Add(run = new CommentText(isDocumentation));
                    }

                    run.Add(file, start, end);
                    // The trivia of a "///" comment brings its line's end along.
                    lineEnds = IsLineEnd(file[end - 1]) ? 1 : 0;
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    lineEnds++;
                    break;
                case SyntaxKind.WhitespaceTrivia:
                    break;
                default:
                    run = null;
                    break;
            }
        }

        return runs;
    }

    /// <summary>Where a place in <see cref="Text"/> stands in the file.</summary>
    public int PositionOf(int index)
    {
        int low = 0, high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _lines[middle].Text <= index ? (middle, high) : (low, middle - 1);
        }

        return _lines[low].File + index - _lines[low].Text;
    }

    private static bool IsDocumentationAt(string file, int start, int end) =>
        end - start > 3 && file[start + 2] == file[start + 1] && file[start + 3] != file[start + 1]
        && !(file[start + 1] == '*' && file[start + 3] == '/');

    private void Add(string file, int start, int end)
    {
        var mark = file[start + 1];
        if (mark == '*' && end - start >= 4 && file[end - 1] == '/' && file[end - 2] == '*')
        {
            end -= 2;
        }

        for (var line = start; line < end;)
        {
            var next = line;
            while (next < end && !IsLineEnd(file[next]))
            {
                next++;
            }

            AddLine(file, line == start ? start + 2 : line, next, mark);
            line = next + 1 < end && file[next] == '\r' && file[next + 1] == '\n' ? next + 2 : next + 1;
        }
    }

    private void AddLine(string file, int start, int end, char mark)
    {
        while (start < end && char.IsWhiteSpace(file[start]))
        {
            start++;
        }

        while (start < end && file[start] == mark)
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(file[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(file[end - 1]))
        {
            end--;
        }

        if (_lines.Count > 0)
        {
            _builder.Append('\n');
        }

        _lines.Add((_builder.Length, Math.Min(start, end)));
        _builder.Append(file, Math.Min(start, end), Math.Max(0, end - start));
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
