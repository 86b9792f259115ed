using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the data of one file: pages of records, as text that can be read.</summary>
internal static class DataEmitter
{
    /// <summary>How many papers a page holds: what one look-up reads at most.</summary>
    private const int PageSize = 100;

    /// <summary>The method that members call. No shelf has its name, as no name of ours has a letter behind <c>_</c>.</summary>
    public static CodeIdentifier AccessorOf(FilePlan plan) => new("In_" + plan.ShelfName);

    public static SourceText Emit(FileSpec spec, CancellationToken cancellationToken)
    {
        var members = spec.Plan.Members;
        var shelf = ShelfWriter.Write([.. members.Select(static member => member.Paper)], cancellationToken);
        var pageCount = (members.Count + PageSize - 1) / PageSize;
        var code = new CodeWriter();
        CodeHeader.Open(code, spec.Plan.Path, spec.ClassName, spec.Options, spec.Language);
        code.Line($"partial class Shelves");
        code.Open();
        // One form, and one name to look up: a member that calls it binds faster than one that goes to the shelf.
        code.Line($"internal static global::PaperCatalog.Paper {AccessorOf(spec.Plan)}(int index) => {new CodeIdentifier(spec.Plan.ShelfName)}.Shelf[index];");
        code.Line();
        code.Line($"// Below, a string is a paper, in the order of the members: lines of a name, a tab and a text.");
        code.Line($"// Names are variables of CSL; a name with '#' has the number of a text that several papers share. Behind 'fields' stand");
        code.Line($"// the fields of the file: by name where they say what a variable says, else '=' with a line for the text, for '~' the");
        code.Line($"// variable of another name, for '^' a variable and the edits that make the text of it.");
        EmitShared(code, shelf);
        code.Line($"internal static class {new CodeIdentifier(spec.Plan.ShelfName)}");
        code.Open();
        code.Line($"internal static readonly global::PaperCatalog.Catalog.PaperShelf Shelf = new global::PaperCatalog.Catalog.PaperShelf(");
        code.Indent();
        code.Line($"shelf: typeof({new CodeIdentifier(spec.Plan.ShelfName)}),");
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
        for (var page = 0; page < pageCount; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            code.Line();
            EmitPage(code, shelf, page);
        }

        code.Close();
        code.Close();
        CodeHeader.Close(code, spec.Options);
        return code.ToSourceText();
    }

    private static void EmitShared(CodeWriter code, ShelfContent shelf)
    {
        code.Line($"[global::PaperCatalog.Catalog.PaperShelf(");
        code.Indent();
        code.Line($"path: {new CodeLiteral(shelf.Path)},");
        if (shelf.Texts.Count > 0)
        {
            code.Line($"index: {new CodeLiteral(shelf.Index)},");
        }
        else
        {
            code.Line($"index: {new CodeLiteral(shelf.Index)})]");
        }

        for (var i = 0; i < shelf.Texts.Count; i++)
        {
            var text = new CodeLiteral(shelf.Texts[i]);
            if (i < shelf.Texts.Count - 1)
            {
                code.Line($"{text},");
            }
            else
            {
                code.Line($"{text})]");
            }
        }

        code.Unindent();
    }

    private static void EmitPage(CodeWriter code, ShelfContent shelf, int page)
    {
        var end = Math.Min((page + 1) * PageSize, shelf.Records.Count);
        code.Line($"[global::PaperCatalog.Catalog.PaperPage(");
        code.Indent();
        for (var i = page * PageSize; i < end; i++)
        {
            var record = new CodeLiteral(shelf.Records[i]);
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
