using System.Globalization;
using System.Text;
using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Catalog;

/// <summary>A citation as a page record: the lines of <see cref="PageText"/>.</summary>
internal static class CitationText
{
    private const string Catalog = "catalog";
    private const string Form = "form";
    private const string Role = "role";
    private const string Locator = "locator";
    private const string Symbol = "symbol";
    private const string SymbolId = "id";

    /// <summary>Writes a record.</summary>
    /// <param name="key">The paper's key.</param>
    /// <param name="catalog">The class that has the paper, as metadata writes it; null for the class that has the record.</param>
    /// <param name="citation">The citation.</param>
    public static string Write(string key, string? catalog, Citation citation)
    {
        var record = new StringBuilder(128);
        PageText.AppendLine(record, PageNames.Key, key);
        Line(Catalog, catalog);
        Line(Form, citation.Form.ToString());
        Line(Role, citation.Role == CitationRole.Unspecified ? null : citation.Role.ToString());
        Line(Locator, citation.Locator);
        Line(Symbol, citation.Symbol);
        Line(SymbolId, citation.SymbolId);
        Line(PageNames.Source, citation.Line.ToString(CultureInfo.InvariantCulture) + " " + citation.Path);
        return record.ToString();

        void Line(string name, string? value)
        {
            if (value is not null)
            {
                PageText.AppendLine(record, name, value);
            }
        }
    }

    /// <summary>Reads a record; what a newer version may have added is passed over.</summary>
    public static (string Key, string? Catalog, Citation Citation) Read(string record)
    {
        var key = string.Empty;
        string? catalog = null;
        var citation = new Citation { Path = string.Empty, Line = 0 };
        var rest = record.AsSpan();
        while (PageText.TryReadLine(ref rest, out var name, out var value))
        {
            var text = PageText.Unescape(value);
            switch (name.ToString())
            {
                case PageNames.Key:
                    key = text;
                    break;
                case Catalog:
                    catalog = text;
                    break;
                case Form:
                    citation = citation with { Form = Enum.TryParse(text, out CitationForm form) ? form : default };
                    break;
                case Role:
                    citation = citation with { Role = Enum.TryParse(text, out CitationRole role) ? role : default };
                    break;
                case Locator:
                    citation = citation with { Locator = text };
                    break;
                case Symbol:
                    citation = citation with { Symbol = text };
                    break;
                case SymbolId:
                    citation = citation with { SymbolId = text };
                    break;
                case PageNames.Source:
                    var space = text.IndexOf(' ');
                    citation = int.TryParse(text.Substring(0, Math.Max(0, space)), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
                        ? citation with { Line = line, Path = text.Substring(space + 1) }
                        : citation;
                    break;
            }
        }

        return (key, catalog, citation);
    }
}
