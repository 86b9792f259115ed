namespace PaperCatalog.Catalog.Pages;

/// <summary>The raw fields of a record in a page, worked out when they are asked for.</summary>
/// <remarks>
/// The record ends in a line of names, such as <c>= author year</c>: a name is a field that says what <see cref="FieldText.Usual"/>
/// knows, and <c>=</c> is one of the lines that follow, which are the others in order.
/// </remarks>
internal sealed class PageFields : IPaperFieldSource
{
    private readonly string _names;
    private readonly string _lines;
    private Paper? _paper;

    private PageFields(string names, string lines)
    {
        _names = names;
        _lines = lines;
    }

    /// <summary>The fields, and what must be told the paper before anybody asks.</summary>
    public static (PaperFields Fields, PageFields Source) Of(string names, ReadOnlySpan<char> lines)
    {
        var count = 1;
        foreach (var c in names)
        {
            count += c == ' ' ? 1 : 0;
        }

        var source = new PageFields(names, lines.ToString());
        return (new PaperFields(source, 0, count), source);
    }

    /// <summary>Tells whose fields they are.</summary>
    public void Complete(Paper paper) => _paper = paper;

    public PaperField[] ReadFields(int first, int count)
    {
        var paper = _paper!;
        var fields = new PaperField[count];
        var names = _names.AsSpan();
        var lines = _lines.AsSpan();
        for (var i = 0; i < count; i++)
        {
            var space = names.IndexOf(' ');
            var name = space < 0 ? names : names.Slice(0, space);
            names = space < 0 ? default : names.Slice(space + 1);
            fields[i] = name is [PageNames.FieldInLine] ? ReadLine(ref lines, paper) : Usual(name.ToString(), paper);
        }

        return fields;
    }

    private static PaperField Usual(string name, Paper paper) => new(name, FieldText.Usual(name, paper) ?? string.Empty);

    private static PaperField ReadLine(ref ReadOnlySpan<char> lines, Paper paper)
    {
        if (!PageText.TryReadLine(ref lines, out var mark, out var value))
        {
            return new PaperField(string.Empty, string.Empty);
        }

        var name = PageText.Unescape(mark.Slice(1));
        switch (mark[0])
        {
            case PageNames.SameMark:
                return new PaperField(name, FieldText.OfVariable(value.ToString(), paper) ?? string.Empty);
            case PageNames.EditMark:
                var tab = value.IndexOf('\t');
                var variable = FieldText.OfVariable(value.Slice(0, tab).ToString(), paper) ?? string.Empty;
                return new PaperField(name, TextEdits.Apply(variable, value.Slice(tab + 1)));
            default:
                return new PaperField(name, PageText.Unescape(value));
        }
    }
}
