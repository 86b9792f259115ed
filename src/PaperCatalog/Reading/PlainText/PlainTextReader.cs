using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Reading.PlainText;

/// <summary>Reads plain-text abstracts; docs/formats.md has the grammar.</summary>
internal static class PlainTextReader
{
    public static void Read(ReadContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var lines = new TextLines(context.Text);
        var builder = new RecordBuilder(context, lines, LatexMacros.FindIn(context.Text, context.CancellationToken));
        RecordDraft? draft = null;
        var afterBlank = true;
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.IsBlank(line))
            {
                afterBlank = true;
                continue;
            }

            if (FieldLabel.TryRead(lines[line], out var label)
                && (label.Field != PlainTextField.Other || draft is { HasAbstract: false }))
            {
                if (draft is not null && draft.EndsBefore(label.Field, afterBlank))
                {
                    builder.Add(draft);
                    draft = null;
                }

                draft ??= new RecordDraft(lines.SpanOf(line).Start);
                draft.AddField(lines, line, label);
            }
            else if (draft is null)
            {
                line = AddStray(builder, lines, line);
            }
            else if (draft.TakesLine(lines, line, afterBlank))
            {
                draft.Extend(line);
            }
            else
            {
                builder.Add(draft);
                draft = null;
                line = AddStray(builder, lines, line);
            }

            afterBlank = false;
        }

        if (draft is not null)
        {
            builder.Add(draft);
        }
    }

    /// <summary>Takes a line outside any record: a heading, or the definition of a macro. Returns its last line.</summary>
    private static int AddStray(RecordBuilder builder, TextLines lines, int line)
    {
        if (!MacroDefinition.Begins(lines[line].TrimStart()))
        {
            builder.SetHeading(HeadingRule.TextOf(lines, line));
            return line;
        }

        var depth = 0;
        while (true)
        {
            foreach (var c in lines[line])
            {
                depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            }

            if (depth <= 0 || line + 1 >= lines.Count || lines.IsBlank(line + 1))
            {
                return line;
            }

            line++;
        }
    }
}
