using System.Globalization;

namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>What may stand in a message or in generated code.</summary>
internal static class VisibleText
{
    /// <summary>The first unit that shows nothing and may do something; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLineFeedAllowed">Whether the text has lines.</param>
    public static int FindInvisible(string text, bool isLineFeedAllowed)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~' || (text[i] == '\n' && isLineFeedAllowed))
            {
                continue;
            }

            // A surrogate without its pair has the category of surrogates, whatever stands beside it.
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    return i;
            }

            if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        return -1;
    }

    /// <summary>Checks a message for a log.</summary>
    public static void CheckMessage(string message)
    {
        var place = FindInvisible(message, isLineFeedAllowed: false);
        Holds.That(place < 0, Oracle.VisibleText, "a message holds an invisible sign", () => $"U+{(int)message[place]:X4} in '{message}'");
        Holds.That(message.Length is > 0 and <= 1_000, Oracle.VisibleText, "a message is empty or too long", () => message);
        Holds.That(
            !message.Contains("##", StringComparison.Ordinal) && !message.StartsWith("::", StringComparison.Ordinal),
            Oracle.VisibleText,
            "a message gives a build server an order",
            () => message);
    }
}
