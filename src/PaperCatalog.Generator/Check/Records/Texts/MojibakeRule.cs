using System.Text;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>No UTF-8 was read as Windows-1252: <c>Ã©</c> for é.</summary>
internal sealed class MojibakeRule : IRecordRule
{
    // Windows-1252 from 0x80 to 0x9F; what it does not define stays itself.
    private const string Upper = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    // What the first bytes of Western letters and of typographic signs become.
    private static readonly char[] s_leads = ['\u00C2', '\u00C3', '\u00C4', '\u00C5', '\u00E2'];

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.Mojibake];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (!TextRoles.IsRead(field.Role))
            {
                continue;
            }

            if (field.Value.AsSpan().IndexOfAny(s_leads) < 0)
            {
                continue;
            }

            var content = record.ContentOf(field);
            var text = record.TextOf(content);
            for (var i = 0; i < text.Length; i++)
            {
                if (s_leads.AsSpan().IndexOf(text[i]) >= 0 && Decode(text, i) is { } letter)
                {
                    var length = text[i] == '\u00E2' ? 3 : 2;
                    findings.Add(new Finding(
                        Descriptors.Mojibake, new SourceSpan(content.Start + i, length), text.Slice(i, length).ToString(), letter)
                    {
                        Replacement = letter,
                    });
                    i += length - 1;
                }
            }
        }
    }

    /// <summary>The character that the bytes were; null where they are none.</summary>
    private static string? Decode(ReadOnlySpan<char> value, int index)
    {
        var length = value[index] == '\u00E2' ? 3 : 2;
        if (index + length > value.Length)
        {
            return null;
        }

        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            var c = value[index + i];
            var place = c > '\u00FF' ? Upper.IndexOf(c) : -1;
            if (c > '\u00FF' && place < 0)
            {
                return null;
            }

            bytes[i] = (byte)(place < 0 ? c : 0x80 + place);
            if (i > 0 && bytes[i] is < 0x80 or > 0xBF)
            {
                return null;
            }
        }

        var text = s_strict.GetString(bytes);
        return text.Length == 1 && text[0] is >= '\u00A0' and not '\uFFFD' ? text : null;
    }
}
