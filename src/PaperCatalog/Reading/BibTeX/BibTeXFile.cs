using PaperCatalog.Collections;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The entries of a file with the raw values of their fields.</summary>
internal sealed class BibTeXFile : IPaperFieldSource
{
    private readonly PieceList<FieldId> _ids = new();

    // The values that are no literals, by field; the others are taken from the text when they are asked for.
    private readonly PieceList<(int Field, string Value)> _values = new();
    private readonly FoldedText _folded = new();

    /// <summary>Resolves the values in the order of the file, as abbreviations may be defined anew.</summary>
    public BibTeXFile(ReadContext context, BibTeXSyntax syntax)
    {
        Context = context;
        Syntax = syntax;
        var abbreviations = new Abbreviations(context, syntax);
        for (var e = 0; e < syntax.Entries.Count; e++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var entry = syntax.Entries[e];
            if (entry.IsString)
            {
                abbreviations.Define(entry);
                continue;
            }

            while (_ids.Count < entry.FirstField)
            {
                // Of an @string, or behind an @preamble.
                _ids.Add(FieldId.Other);
            }

            for (var i = entry.FirstField; i < entry.FirstField + entry.FieldCount; i++)
            {
                var field = syntax.Fields[i];
                _ids.Add(FieldNames.Find(Text(field.Name)));
                if (!IsLiteral(i, out _))
                {
                    _values.Add((i, abbreviations.Resolve(field)));
                }
            }
        }
    }

    public ReadContext Context { get; }

    public BibTeXSyntax Syntax { get; }

    /// <summary>The raw value of a field.</summary>
    public string Value(int field) => Value(field, _folded);

    /// <summary>The key of an entry; white space in it, which may hold line ends, is one space.</summary>
    public string Key(EntrySyntax entry)
    {
        var text = Text(entry.Key);
        foreach (var c in text)
        {
            if (BibTeXCharacters.IsSpace(c))
            {
                return Spaced(text);
            }
        }

        return text.ToString();
    }

    public FieldId Id(int field) => _ids[field];

    /// <summary>The name of a field in lower case.</summary>
    public string Name(int field) => FieldNames.NameOf(Text(Syntax.Fields[field].Name));

    public ReadOnlySpan<char> Text(SourceSpan span) => Context.Text.AsSpan(span.Start, span.Length);

    /// <summary>Whether a value is one literal, so that positions in it are positions in the file.</summary>
    public bool IsLiteral(int field, out SourceSpan span)
    {
        var syntax = Syntax.Fields[field];
        var part = Syntax.Parts[syntax.FirstPart];
        span = new SourceSpan(part.Start, part.Length);
        return syntax.PartCount == 1 && part.Kind != ValuePartKind.Abbreviation;
    }

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

    public PaperField[] ReadFields(int first, int count)
    {
        var folded = new FoldedText();
        var fields = new PaperField[count];
        for (var i = 0; i < count; i++)
        {
            fields[i] = new PaperField(Name(first + i), Value(first + i, folded));
        }

        return fields;
    }

    private string Value(int field, FoldedText folded) =>
        IsLiteral(field, out var span) ? folded.Fold(Text(span)) : ResolvedValue(field);

    /// <summary>The value of a field that is no literal.</summary>
    private string ResolvedValue(int field)
    {
        var low = 0;
        var high = _values.Count - 1;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_values[middle].Field < field)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return high >= 0 && _values[low].Field == field ? _values[low].Value : string.Empty;
    }

    private static string Spaced(ReadOnlySpan<char> text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!BibTeXCharacters.IsSpace(c))
            {
                result.Append(c);
            }
            else if (result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
