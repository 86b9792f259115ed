using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the citations of a catalog's papers, or those of other assemblies' papers.</summary>
internal static class CitationEmitter
{
    private const string Source = "the code of this project";

    public static SourceText Emit(CitationSpec spec)
    {
        var code = new CodeWriter();
        if (spec.ClassName is null)
        {
            CodeHeader.Comment(code, Source, spec.Options, spec.Language);
            code.Line($"namespace PaperCatalog.Generated");
            code.Open();
            code.Line($"internal static class AssemblyCitations");
            code.Open();
            EmitPage(code, spec.Records);
            code.Close();
            code.Close();
        }
        else
        {
            CodeHeader.Open(code, Source, spec.ClassName, spec.Options, spec.Language);
            code.Line($"partial class Shelves");
            code.Open();
            code.Line($"partial class Citations");
            code.Open();
            EmitPage(code, spec.Records);
            code.Close();
            code.Close();
            CodeHeader.Close(code, spec.Options);
        }

        return code.ToSourceText();
    }

    private static void EmitPage(CodeWriter code, ValueList<string> records)
    {
        code.Line($"// A string is a citation: lines of a name, a tab and a text.");
        code.Line($"[global::PaperCatalog.Catalog.CitationPage(");
        code.Indent();
        for (var i = 0; i < records.Count; i++)
        {
            if (i < records.Count - 1)
            {
                code.Line($"{new CodeLiteral(records[i])},");
            }
            else
            {
                code.Line($"{new CodeLiteral(records[i])})]");
            }
        }

        code.Unindent();
        code.Line($"private const string Page = \"\";");
    }
}
