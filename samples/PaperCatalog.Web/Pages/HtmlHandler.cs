using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PaperCatalog.Web.Pages;

/// <summary>Collects the parts of an interpolated string as HTML. The types of its holes say what is escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler(int literalLength, int holes)
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(literalLength + (holes * 16));

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => _markup.Append(s_encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => _markup.Append(number.ToString("#,0", CultureInfo.InvariantCulture));

    public void AppendFormatted(Html piece) => _markup.Append(piece);

    public void AppendFormatted(IEnumerable<Html> pieces) => _markup.AppendJoin(null, pieces);

    public string Finish() => _markup.ToString();
}
