using System.Globalization;
using System.Text;

namespace PaperCatalog.Web.Records;

/// <summary>Text as it can stand in a citation key.</summary>
internal static class PlainText
{
    /// <summary>The letters without their accents, in lower case.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            switch (letter)
            {
                case 'ø' or 'Ø':
                    plain.Append('o');
                    break;
                case 'ł' or 'Ł':
                    plain.Append('l');
                    break;
                case 'ı':
                    plain.Append('i');
                    break;
                case var other when char.IsAsciiLetter(other):
                    plain.Append(char.ToLower(other, CultureInfo.InvariantCulture));
                    break;
            }
        }

        return plain.ToString();
    }
}
