using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Emit;

/// <summary>The only way into generated code.</summary>
/// <remarks>
/// A line is an interpolated string whose fixed parts are our own constants and whose holes take only the types of
/// <see cref="CodeLine"/>: an identifier, a literal, documentation, a number. A plain string does not compile, so
/// the text of a paper cannot get into code in any other way.
/// </remarks>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly CodeBuffer _code = new();
    private int _level;

    /// <summary>Writes one line, with the indentation of the place.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref CodeLine line)
    {
        _ = line;
        _code.Append('\n');
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _code.Append('\n');

    /// <summary>Opens a block.</summary>
    public void Open()
    {
        Line($"{{");
        _level++;
    }

    /// <summary>Closes a block.</summary>
    public void Close()
    {
        _level--;
        Line($"}}");
    }

    /// <summary>Indents the lines that go on with the one before.</summary>
    public void Indent() => _level++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Unindent() => _level--;

    public SourceText ToSourceText() => _code.ToSourceText();

    /// <summary>Begins a line and gives the builder that takes it.</summary>
    internal CodeBuffer Begin() => _code.Append(' ', _level * SpacesPerLevel);
}
