namespace PaperCatalog.Reading.BibTeX;

/// <summary>The entries of a file with the raw values of their fields.</summary>
internal sealed class BibTeXFile
{
    private readonly string[] _values;
    private readonly FieldId[] _ids;
    private readonly string[] _names;

    /// <summary>Resolves the values in the order of the file, as abbreviations may be defined anew.</summary>
    public BibTeXFile(ReadContext context, BibTeXSyntax syntax)
    {
        Context = context;
        Syntax = syntax;
        _values = new string[syntax.Fields.Count];
        _ids = new FieldId[syntax.Fields.Count];
        _names = new string[syntax.Fields.Count];
        var abbreviations = new Abbreviations(context, syntax);
        foreach (var entry in syntax.Entries)
        {
            if (entry.IsString)
            {
                abbreviations.Define(entry);
                continue;
            }

            for (var i = entry.FirstField; i < entry.FirstField + entry.FieldCount; i++)
            {
                var field = syntax.Fields[i];
                _ids[i] = FieldNames.Find(context.Text.AsSpan(field.Name.Start, field.Name.Length), out _names[i]);
                _values[i] = abbreviations.Resolve(field);
            }
        }
    }

    public ReadContext Context { get; }

    public BibTeXSyntax Syntax { get; }

    /// <summary>The raw value of a field.</summary>
    public string Value(int field) => _values[field];

    public FieldId Id(int field) => _ids[field];

    /// <summary>The name of a field in lower case.</summary>
    public string Name(int field) => _names[field];

    public ReadOnlySpan<char> Text(SourceSpan span) => Context.Text.AsSpan(span.Start, span.Length);

    public EntryType TypeOf(EntrySyntax entry) => EntryTypes.Find(Text(entry.Type));

    /// <summary>The first field of each kind in an entry; -1 where there is none.</summary>
    public void FillSlots(EntrySyntax entry, int[] slots)
    {
        slots.AsSpan().Fill(-1);
        for (var i = entry.FirstField; i < entry.FirstField + entry.FieldCount; i++)
        {
            if (slots[(int)_ids[i]] < 0)
            {
                slots[(int)_ids[i]] = i;
            }
        }
    }
}
