using PaperCatalog.Reading.Markup;

namespace PaperCatalog.Reading.Xml;

/// <summary>
/// Takes away what an XML reader would stop at, unit by unit so that every place stays the same: declarations and document
/// types, characters that XML forbids, references to unknown entities, and <c>&lt;</c>, <c>&amp;</c> and <c>]]&gt;</c> that are text.
/// </summary>
/// <remarks>Source: XML 1.0, 2.2, 2.4, 2.8 and 4.1. No document type is ever read, so no entity expands or is fetched.</remarks>
internal sealed class XmlRepair
{
    /// <summary>Stand for characters that are text; XML allows them, and Unicode gives them no meaning.</summary>
    private const char Ampersand = '\uFDD0';

    private const char LessThan = '\uFDD1';

    private const char GreaterThan = '\uFDD2';

    private static readonly char[] s_marks = [Ampersand, LessThan, GreaterThan];

    private readonly ReadContext _context;
    private readonly string _text;
    private readonly char[] _result;

    // Marks that were looked for to the end of the text and are nowhere: not looked for again.
    private readonly HashSet<string> _missingMarks = new(StringComparer.Ordinal);

    private XmlRepair(ReadContext context)
    {
        _context = context;
        _text = context.Text;
        _result = _text.ToCharArray();
    }

    public static char[] Read(ReadContext context)
    {
        var repair = new XmlRepair(context);
        repair.Run();
        return repair._result;
    }

    /// <summary>The text of a piece as it was meant.</summary>
    public static string Restore(string text) =>
        text.IndexOfAny(s_marks) < 0 ? text : text.Replace(Ampersand, '&').Replace(LessThan, '<').Replace(GreaterThan, '>');

    private void Run()
    {
        var i = 0;
        while (i < _text.Length)
        {
            var c = _text[i];
            i = c switch
            {
                '<' => ReadTag(i),
                '&' => ReadReference(i),
                '>' => ReadGreaterThan(i),
                _ => ReadCharacter(i, c),
            };
        }
    }

    private int ReadCharacter(int position, char c)
    {
        if (c is (>= ' ' and < '\uD800') or '\n' or '\r' or '\t')
        {
            return position + 1;
        }

        if (char.IsHighSurrogate(c) && position + 1 < _text.Length && char.IsLowSurrogate(_text[position + 1]))
        {
            return position + 2;
        }

        if (c == '\uFEFF')
        {
            // A byte order mark, wherever it came from.
            _result[position] = ' ';
        }
        else if (c is < ' ' or >= '\uFFFE' or Ampersand or LessThan or GreaterThan || char.IsSurrogate(c))
        {
            _result[position] = '\uFFFD';
            Report(position, position + 1, "this character is not allowed");
        }

        return position + 1;
    }

    /// <summary>The end of a CDATA section where none has begun is text that XML forbids.</summary>
    private int ReadGreaterThan(int position)
    {
        if (position >= 2 && _text[position - 1] == ']' && _text[position - 2] == ']')
        {
            _result[position] = GreaterThan;
            Report(position - 2, position + 1, "']]>' ends nothing here; it must be written as ']]&gt;'");
        }

        return position + 1;
    }

    private int ReadTag(int position)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        var next = position + 1 < _text.Length ? _text[position + 1] : '\0';
        if (char.IsLetter(next) || next is '_' or ':' or '/')
        {
            return position + 1;
        }

        if (next == '!')
        {
            if (StartsWith(position, "<!--"))
            {
                return SkipComment(position);
            }

            if (StartsWith(position, "<![CDATA["))
            {
                return SkipText(position);
            }

            if (string.Compare(_text, position, "<!DOCTYPE", 0, 9, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return SkipDocumentType(position);
            }
        }
        else if (next == '?')
        {
            var end = IndexOf("?>", position);
            if (end >= 0)
            {
                return Blank(position, end + 2);
            }
        }

        _result[position] = LessThan;
        Report(position, position + 1, "'<' begins no tag; it must be written as '&lt;'");
        return position + 1;
    }

    private int ReadReference(int position)
    {
        var end = position + 1;
        while (end < _text.Length && end - position < 12 && (char.IsLetterOrDigit(_text[end]) || _text[end] == '#'))
        {
            end++;
        }

        if (end < _text.Length && _text[end] == ';' && end > position + 1)
        {
            var name = _text.Substring(position + 1, end - position - 1);
            if (name is "amp" or "lt" or "gt" or "quot" or "apos" || IsNumber(name))
            {
                return end + 1;
            }

            if (Entity.Named(name) is { Length: 1 } value && PutNumber(position + 1, name.Length, value[0]))
            {
                Report(position, end + 1, "XML has no such entity");
                return end + 1;
            }

            _result[position] = Ampersand;
            Report(position, end + 1, name[0] == '#' ? "no character has this number" : "no such entity is known; a document type is not read");
            return position + 1;
        }

        _result[position] = Ampersand;
        Report(position, position + 1, "'&' begins no reference; it must be written as '&amp;'");
        return position + 1;
    }

    /// <summary>Writes a character as a number in the place of its name; false when the name is too short.</summary>
    private bool PutNumber(int start, int length, char value)
    {
        var digits = ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (digits.Length + 1 > length)
        {
            return false;
        }

        _result[start] = '#';
        digits = digits.PadLeft(length - 1, '0');
        digits.CopyTo(0, _result, start + 1, digits.Length);
        return true;
    }

    /// <summary>Whether the name of a reference is the number of a character that XML allows.</summary>
    private static bool IsNumber(string name) => name[0] == '#' && Entity.TryRead("&" + name + ";", 0, out _, out var value)
        && value[0] is not ((< ' ' and not ('\t' or '\n' or '\r')) or >= '\uFFFE' or Ampersand or LessThan or GreaterThan);

    private int SkipDocumentType(int position)
    {
        var end = EndOfDocumentType(position);
        if (end >= 0)
        {
            return Blank(position, end);
        }

        const string Opening = "<!DOCTYPE";
        Report(position, position + Opening.Length, "this document type has no end");
        return Blank(position, position + Opening.Length);
    }

    /// <summary>The offset behind a document type; -1 when it has no end, or a tag begins before it.</summary>
    private int EndOfDocumentType(int position)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = position + 1; i < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '[' or ']')
            {
                depth += c == '[' ? 1 : -1;
            }
            else if (depth <= 0 && c is ('>' or '<'))
            {
                return c == '>' ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>Blanks a comment: two hyphens within one would stop the reader.</summary>
    private int SkipComment(int position)
    {
        var end = IndexOf("-->", Math.Min(position + 4, _text.Length));
        if (end >= 0)
        {
            return Blank(position, end + 3);
        }

        Report(position, position + 4, "this comment has no end");
        return Blank(position, position + 4);
    }

    private int SkipText(int position)
    {
        const string Opening = "<![CDATA[";
        var end = IndexOf("]]>", position);
        if (end < 0)
        {
            // Text without an end would take all records that follow.
            Report(position, position + Opening.Length, "this CDATA section has no end");
            return Blank(position, position + Opening.Length);
        }

        end += 3;
        for (var i = position; i < end; i++)
        {
            i = ReadCharacter(i, _text[i]) - 1;
        }

        return end;
    }

    private int IndexOf(string mark, int position)
    {
        if (_missingMarks.Contains(mark))
        {
            return -1;
        }

        var index = _text.IndexOf(mark, position, StringComparison.Ordinal);
        if (index < 0)
        {
            _missingMarks.Add(mark);
        }

        return index;
    }

    private int Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_result[i] is not ('\r' or '\n'))
            {
                _result[i] = ' ';
            }
        }

        return end;
    }

    private bool StartsWith(int position, string text) => string.CompareOrdinal(_text, position, text, 0, text.Length) == 0;

    private void Report(int start, int end, string message) =>
        _context.Report(ProblemKind.MalformedSyntax, SourceSpan.FromBounds(start, end), "XML", message);
}
