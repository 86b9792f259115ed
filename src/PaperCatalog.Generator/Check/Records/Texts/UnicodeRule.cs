using System.Text;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>Text is composed Unicode, and no letter of it was lost.</summary>
internal sealed class UnicodeRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.NotComposed, Descriptors.LostCharacter];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (!TextRoles.IsRead(field.Role))
            {
                continue;
            }

            var value = field.Value;
            if (value.IndexOf('\uFFFD') >= 0 && IsWritten(record.TextOf(record.ContentOf(field))))
            {
                findings.Add(new Finding(Descriptors.LostCharacter, record.PlaceOf(field, "\uFFFD"), field.Name));
            }

            if (HasMark(value))
            {
                CheckMarks(record, record.ContentOf(field), findings);
            }
        }
    }

    /// <summary>Whether U+FFFD stands in the file, itself or as an escape. Where the reader put it in, it has said why.</summary>
    private static bool IsWritten(ReadOnlySpan<char> text) =>
        text.IndexOf('\uFFFD') >= 0 || text.IndexOf("FFFD".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("65533".AsSpan(), StringComparison.Ordinal) >= 0;

    private static void CheckMarks(CheckedRecord record, SourceSpan content, List<Finding> findings)
    {
        var text = record.TextOf(content);
        for (var i = 1; i < text.Length; i++)
        {
            if (IsMark(text[i]) && Compose(text.Slice(i - 1, 2).ToString()) is { Length: 1 } letter)
            {
                findings.Add(new Finding(Descriptors.NotComposed, new SourceSpan(content.Start + i - 1, 2), letter) { Replacement = letter });
            }
        }
    }

    private static bool HasMark(string text)
    {
        foreach (var c in text)
        {
            if (IsMark(c))
            {
                return true;
            }
        }

        return false;
    }

    // The combining marks that letters of European languages are composed with.
    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static string? Compose(string text) =>
        char.IsSurrogate(text[0]) ? null : text.Normalize(NormalizationForm.FormC);
}
