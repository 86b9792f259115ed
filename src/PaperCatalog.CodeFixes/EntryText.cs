using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.CodeFixes;

/// <summary>An entry of a BibTeX file, to which fields are added as those before are written.</summary>
internal sealed class EntryText
{
    private readonly string _content;

    private EntryText(string content, PaperRecord record)
    {
        _content = content;
        Record = record;
    }

    public PaperRecord Record { get; }

    /// <summary>The entry that holds an offset; null where there is none, or it has no field.</summary>
    public static EntryText? Find(string content, int position, CancellationToken cancellationToken)
    {
        foreach (var record in PaperReader.Read(content, PaperFormat.BibTeX, path: null, cancellationToken).Records)
        {
            if (record.Span.Start <= position && position < record.Span.End)
            {
                return record.FieldSpans.Count == 0 ? null : new EntryText(content, record);
            }
        }

        return null;
    }

    /// <summary>The value of a field with its delimiters.</summary>
    public string ValueOf(int field) => _content.Substring(Record.FieldSpans[field].Start, Record.FieldSpans[field].Length);

    /// <summary>The change that writes fields behind the last one; a value has its delimiters.</summary>
    public TextChange Insertion(IEnumerable<PaperField> fields)
    {
        var last = Record.FieldSpans[Record.FieldSpans.Count - 1];
        var separator = Separator(last.Start);
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(',').Append(separator).Append(field.Name).Append(" = ").Append(field.Value);
        }

        return new TextChange(new TextSpan(last.End, 0), text.ToString());
    }

    // What stands before the name of the last field: a line end and its indent, or a space.
    private string Separator(int value)
    {
        var lineStart = value;
        while (lineStart > Record.Span.Start && _content[lineStart - 1] is not ('\n' or '\r'))
        {
            lineStart--;
        }

        var name = lineStart;
        while (name < value && _content[name] is ' ' or '\t')
        {
            name++;
        }

        if (lineStart <= Record.Span.Start || _content[name] is '@' or '{')
        {
            return " ";
        }

        var lineEnd = _content[lineStart - 1] == '\r' ? "\r" : lineStart > 1 && _content[lineStart - 2] == '\r' ? "\r\n" : "\n";
        return lineEnd + _content.Substring(lineStart, name - lineStart);
    }
}
