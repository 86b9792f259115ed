using System.Text;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Files with a bit of everything, spoiled at random: cut, doubled, sprinkled with what readers act on.</summary>
internal static class SpoiledText
{
    public const string WholePlainText =
        "Heading \u00E9\r\n\r\nKey: one\nTitle: A \\emph{title} $x^2$\nAuthors: Ada Lovelace; Alan M. Turing\nYear: 2020-05\nDOI: 10.1000/x\narXiv: 2010.13993v2\nAbstract: We introduce \\textit{Foo} (\\url{https://example.org/a}).\nmore\n\nAbstract: \\newcommand{\\x}{y} \\x \U0001D465\n";

    public const string WholeBibTeX =
        "@string{a = \"b\" # {c}}\n@comment{x}\n@preamble{\"y\"}\n@article{key, author = {Ada \\'{E} and others}, title = {A {B} \"c\"}, year = 2020, crossref = {two}}\n@book(two, title = a # \" d\", editor = \"X, Y, Z\", doi = {10.1000/y}, date = {2020-01/2021-02})\n@misc{, abstract = {We present \\emph{Q}.}, xdata={one,two}}\n";

    private const string Sprinkles = "{}\"#,=@()\\%$&~^_:;-\n\r\t \0\u001B\u0085\u2028\u202E\uFFFD\uFEFF\uD800\uDC00\u00E9azAZ09";

    public static string PlainText(Random random) => Spoiled(WholePlainText, random);

    public static string BibTeX(Random random) => Spoiled(WholeBibTeX, random);

    private static string Spoiled(string text, Random random)
    {
        var result = new StringBuilder(text);
        for (var edits = random.Next(1, 12); edits > 0 && result.Length > 0; edits--)
        {
            var at = random.Next(result.Length);
            switch (random.Next(5))
            {
                case 0:
                    result.Remove(at, random.Next(1, Math.Min(12, result.Length - at + 1)));
                    break;
                case 1:
                    result.Insert(at, Sprinkles[random.Next(Sprinkles.Length)]);
                    break;
                case 2:
                    result[at] = Sprinkles[random.Next(Sprinkles.Length)];
                    break;
                case 3:
                    result.Insert(at, result.ToString(0, random.Next(result.Length)));
                    break;
                default:
                    result.Length = at;
                    break;
            }
        }

        return result.ToString();
    }
}
