using System.Globalization;
using System.Security;
using System.Text;

namespace PaperCatalog.Benchmarks.Plotting;

/// <summary>Draws curves over two logarithmic axes as SVG that is read on light and on dark.</summary>
internal static class LogPlot
{
    private const int Width = 760;
    private const int Height = 420;
    private const int Left = 70;
    private const int Right = 570;
    private const int Top = 46;
    private const int Bottom = 370;

    // Grey of a middle lightness stands out from white and from black.
    private const string Style =
        "text{font:13px system-ui,sans-serif;fill:#7d8590}.title{font-size:15px;font-weight:600}.grid{stroke:#7d8590;stroke-opacity:.25}path{fill:none;stroke-width:2.5}";

    public static string Draw(string title, string horizontal, string vertical, IReadOnlyList<Curve> curves)
    {
        var points = curves.SelectMany(static curve => curve.Points).ToList();
        var x = new LogAxis([.. points.Select(static point => point.X)], Left, Right);
        var y = new LogAxis([.. points.Select(static point => point.Y)], Bottom, Top);
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Escape(title)}\">");
        Line(svg, $"<style>{Style}</style>");
        Line(svg, $"<text class=\"title\" x=\"{Left}\" y=\"24\">{Escape(title)}</text>");
        foreach (var mark in x.Marks())
        {
            var place = x.PlaceOf(mark);
            Line(svg, $"<line class=\"grid\" x1=\"{place:0.0}\" y1=\"{Top}\" x2=\"{place:0.0}\" y2=\"{Bottom}\"/>");
            Line(svg, $"<text x=\"{place:0.0}\" y=\"{Bottom + 18}\" text-anchor=\"middle\">{Number(mark)}</text>");
        }

        foreach (var mark in y.Marks())
        {
            var place = y.PlaceOf(mark);
            Line(svg, $"<line class=\"grid\" x1=\"{Left}\" y1=\"{place:0.0}\" x2=\"{Right}\" y2=\"{place:0.0}\"/>");
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{place + 4:0.0}\" text-anchor=\"end\">{Number(mark)}</text>");
        }

        Line(svg, $"<text x=\"{Right}\" y=\"{Bottom + 40}\" text-anchor=\"end\">{Escape(horizontal)}</text>");
        Line(svg, $"<text x=\"{Left}\" y=\"{Top - 8}\">{Escape(vertical)}</text>");
        var lowest = double.MaxValue;
        foreach (var curve in curves.OrderBy(curve => -y.PlaceOf(curve.Points[^1].Y)))
        {
            var places = curve.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{x.PlaceOf(point.X):0.0} {y.PlaceOf(point.Y):0.0}"));
            Line(svg, $"<path d=\"M{string.Join('L', places)}\" stroke=\"{curve.Color}\"{(curve.IsDashed ? " stroke-dasharray=\"5 4\"" : "")}/>");
            foreach (var point in curve.Points)
            {
                Line(svg, $"<circle cx=\"{x.PlaceOf(point.X):0.0}\" cy=\"{y.PlaceOf(point.Y):0.0}\" r=\"3.5\" fill=\"{curve.Color}\"/>");
            }

            // From the lowest curve up, no label on another.
            lowest = Math.Min(y.PlaceOf(curve.Points[^1].Y) + 4, lowest - 17);
            Line(svg, $"<text x=\"{x.PlaceOf(curve.Points[^1].X) + 10:0.0}\" y=\"{lowest:0.0}\" style=\"fill:{curve.Color}\">{Escape(curve.Label)}</text>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Number(double value) => value.ToString(value < 1 ? "0.##" : "#,0", CultureInfo.InvariantCulture);

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
