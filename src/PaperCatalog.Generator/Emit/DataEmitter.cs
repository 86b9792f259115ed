using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Catalog;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the data of one file: pages of records, as text that can be read.</summary>
internal static class DataEmitter
{
    /// <summary>How many papers a page holds: what one look-up reads at most.</summary>
    private const int PageSize = 50;

    public static SourceText Emit(FileSpec spec, CancellationToken cancellationToken)
    {
        var members = spec.Plan.Members;
        var pageCount = (members.Count + PageSize - 1) / PageSize;
        var code = new CodeWriter();
        CodeHeader.Open(code, spec.Plan.Path, spec.ClassName, spec.Options, spec.Language);
        code.Line($"partial class Shelves");
        code.Open();
        code.Line($"internal static class {new CodeIdentifier(spec.Plan.ShelfName)}");
        code.Open();
        code.Line($"internal static readonly global::PaperCatalog.Catalog.PaperShelf Shelf = new global::PaperCatalog.Catalog.PaperShelf(");
        code.Indent();
        code.Line($"count: {members.Count},");
        code.Line($"pageSize: {PageSize},");
        for (var page = 0; page < pageCount; page++)
        {
            if (page < pageCount - 1)
            {
                code.Line($"typeof(Page{page}),");
            }
            else
            {
                code.Line($"typeof(Page{page}));");
            }
        }

        code.Unindent();
        code.Line();
        code.Line($"// A string is a paper, in the order of the members: lines of a name, a tab and a text.");
        code.Line($"// Names are variables of CSL; '=' marks a field of the file, '~' one whose text is another line's.");
        for (var page = 0; page < pageCount; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (page > 0)
            {
                code.Line();
            }

            EmitPage(code, spec, page);
        }

        code.Close();
        code.Close();
        CodeHeader.Close(code, spec.Options);
        return code.ToSourceText();
    }

    private static void EmitPage(CodeWriter code, FileSpec spec, int page)
    {
        var end = Math.Min((page + 1) * PageSize, spec.Plan.Members.Count);
        code.Line($"[global::PaperCatalog.Catalog.PaperPage(");
        code.Indent();
        for (var i = page * PageSize; i < end; i++)
        {
            var record = new CodeLiteral(PageWriter.Write(spec.Plan.Members[i].Paper));
            if (i < end - 1)
            {
                code.Line($"{record},");
            }
            else
            {
                code.Line($"{record})]");
            }
        }

        code.Unindent();
        code.Line($"private static class Page{page}");
        code.Open();
        code.Close();
    }
}
