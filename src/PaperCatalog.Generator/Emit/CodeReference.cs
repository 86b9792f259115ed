using PaperCatalog.Formatting;

namespace PaperCatalog.Generator.Emit;

/// <summary>The sink for text with italics and links in documentation.</summary>
internal readonly struct CodeReference
{
    private static readonly string[] s_linkSchemes = ["https://", "http://", "ftp://"];

    private readonly IReadOnlyList<ReferenceRun> _runs;

    public CodeReference(IReadOnlyList<ReferenceRun> runs) => _runs = runs;

    /// <summary>A link that shows its own address, or another text.</summary>
    public static CodeReference Link(string address, string? text = null) =>
        new([new ReferenceRun(text ?? address, Target: address)]);

    public void AppendTo(CodeBuffer code)
    {
        foreach (var run in _runs)
        {
            var isLink = run.Target is { } target && IsLink(target);
            if (isLink)
            {
                code.Append("<see href=\"");
                new CodeDocumentation(run.Target!).AppendTo(code);
                code.Append("\">");
            }

            if (run.Style == ReferenceStyle.Italic)
            {
                code.Append("<i>");
            }

            new CodeDocumentation(run.Text).AppendTo(code);
            if (run.Style == ReferenceStyle.Italic)
            {
                code.Append("</i>");
            }

            if (isLink)
            {
                code.Append("</see>");
            }
        }
    }

    // An editor opens what it is given: no file:, no javascript:.
    private static bool IsLink(string target)
    {
        foreach (var scheme in s_linkSchemes)
        {
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
