using System.Globalization;
using System.Text;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Writes a paper as a page record; <see cref="PageReader"/> reads it back.</summary>
internal static class PageWriter
{
    /// <summary>The record of a paper that stands by itself.</summary>
    public static string Write(Paper paper) => Write(PageLines.Of(paper, path: string.Empty), static _ => null);

    /// <summary>The record.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="numberOf">The number under which the shelf has a line's text; null when it does not have it.</param>
    public static string Write(List<PageLine> lines, Func<PageLine, int?> numberOf)
    {
        var record = new StringBuilder(512);
        foreach (var line in lines)
        {
            if (record.Length > 0)
            {
                record.Append('\n');
            }

            record.Append(line.Name);
            if (line.MayRecur && numberOf(line) is { } number)
            {
                record.Append(PageNames.SharedMark).Append('\t').Append(number.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                record.Append('\t');
                AppendText(record, line);
            }
        }

        return record.ToString();
    }

    /// <summary>A line's text as it stands in a record.</summary>
    public static string TextOf(PageLine line)
    {
        var text = new StringBuilder();
        AppendText(text, line);
        return text.ToString();
    }

    private static void AppendText(StringBuilder record, PageLine line)
    {
        if (line.Person is not null)
        {
            PersonText.Append(record, line.Person);
        }
        else if (line.IsWritten)
        {
            record.Append(line.Text);
        }
        else
        {
            PageText.AppendValue(record, line.Text!, isPart: false);
        }
    }
}
