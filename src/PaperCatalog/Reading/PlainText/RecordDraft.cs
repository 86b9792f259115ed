namespace PaperCatalog.Reading.PlainText;

/// <summary>A record whose lines are being gathered.</summary>
internal sealed class RecordDraft
{
    private readonly List<FieldDraft> _fields = [];

    private bool _isAbstractBegun;

    public RecordDraft(int start) => Start = start;

    public int Start { get; }

    public bool HasAbstract { get; private set; }

    public IReadOnlyList<FieldDraft> Fields => _fields;

    /// <summary>Whether a field belongs to the next record.</summary>
    public bool EndsBefore(PlainTextField field, bool afterBlank) =>
        HasAbstract
        || (field is PlainTextField.Key or PlainTextField.Title && (Has(field) || (afterBlank && Has(PlainTextField.Title))));

    /// <summary>Whether a line that is no field's continues the last field.</summary>
    public bool TakesLine(TextLines lines, int line, bool afterBlank)
    {
        if (!HasAbstract)
        {
            return !afterBlank;
        }

        return !_isAbstractBegun || !HeadingRule.IsHeading(lines, line, afterBlank);
    }

    public void AddField(TextLines lines, int line, FieldLabel label)
    {
        var start = lines.SpanOf(line).Start;
        _fields.Add(new FieldDraft(label.Field, new SourceSpan(start, label.NameLength), start + label.Length, line, line));
        if (label.Field == PlainTextField.Abstract)
        {
            HasAbstract = true;
            _isAbstractBegun = !lines[line].Slice(label.Length).IsWhiteSpace();
        }
    }

    /// <summary>Lets the last field run on to a line.</summary>
    public void Extend(int line)
    {
        _fields[_fields.Count - 1] = _fields[_fields.Count - 1] with { LastLine = line };
        _isAbstractBegun = HasAbstract;
    }

    public bool Has(PlainTextField field)
    {
        foreach (var draft in _fields)
        {
            if (draft.Field == field)
            {
                return true;
            }
        }

        return false;
    }
}
