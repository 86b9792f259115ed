using System.Globalization;
using System.Text;

namespace PaperCatalog.Build.Tests;

/// <summary>All 65,536 UTF-16 units through the list of references: first, in the middle, last.</summary>
public sealed class MarkdownUnitTests
{
    [Fact]
    public void A_unit_is_shown_or_replaced_and_nothing_in_a_line_is_markup()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            foreach (var text in (string[])[c + "b", "a" + c + "b", "a" + c])
            {
                var output = new StringBuilder();
                MarkdownText.Append(output, text);
                Assert.True(IsShown(text, Unescaped(output.ToString())), string.Create(CultureInfo.InvariantCulture, $"U+{unit:X4}: {output}"));

                // Code has no escapes: it stands between fences that are not in it.
                output.Clear();
                MarkdownText.AppendCode(output, text);
                var code = output.ToString();
                var fence = c == '`' ? "`` " : "`";
                Assert.True(code.StartsWith(fence, StringComparison.Ordinal) && IsShown(text, code[fence.Length..^fence.Length]), code);
            }
        }
    }

    [Fact]
    public void A_unit_in_an_address_neither_ends_the_link_nor_the_line()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var output = new StringBuilder();
            Assert.True(MarkdownText.TryAppendAddress(output, "https://a" + (char)unit + "b"));
            MarkdownText.AppendPath(output, (char)unit + "b");

            Assert.All(output.ToString(), static c => Assert.True(c is > ' ' and <= '~' and not ('<' or '>' or '(' or ')' or '"' or '`' or '\\' or '{' or '}' or '|' or '^')));
        }
    }

    [Fact]
    public void A_unit_in_a_record_adds_no_line()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            var paper = new Paper { Key = "k", Title = c + "b", ContainerTitle = "a" + c + "b", Authors = [new Person { Family = "a" + c }] };
            var citation = new Citation { Path = "a" + c + ".cs", Line = 1, Symbol = "M" + c, Locator = c.ToString() };
            var text = MarkdownReferences.Write([new CitedReference(paper, "k", [("P", citation), ("Q" + c, citation)])], "P", "");

            Assert.True(text.Count(static c => c == '\n') == 7, string.Create(CultureInfo.InvariantCulture, $"U+{unit:X4}: {text}"));
        }
    }

    private static string Unescaped(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
            }
            else
            {
                // What begins markup must have been escaped.
                Assert.DoesNotContain(text[i].ToString(), "\\`*_[]<>|~$#", StringComparison.Ordinal);
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static bool IsShown(string text, string shown)
    {
        if (text.Length != shown.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isHidden = char.IsControl(text[i]) || char.IsWhiteSpace(text[i]) || char.IsSurrogate(text[i])
                || char.GetUnicodeCategory(text[i]) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            if (isHidden ? shown[i] is not (' ' or '\uFFFD') : shown[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
