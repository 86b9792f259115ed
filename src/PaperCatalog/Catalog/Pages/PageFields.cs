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
    private readonly Paper _paper;

    private PageFields(string names, string lines, Paper paper)
    {
        _names = names;
        _lines = lines;
        _paper = paper;
    }

    /// <summary>The fields of a paper.</summary>
    public static PaperFields Of(string names, ReadOnlySpan<char> lines, Paper paper)
    {
        var count = 1;
        foreach (var c in names)
        {
            count += c == ' ' ? 1 : 0;
        }

        return new PaperFields(new PageFields(names, lines.ToString(), paper), 0, count);
    }

    public PaperField[] ReadFields(int first, int count)
    {
        var paper = _paper;
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
