using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the view by title: each member is the paper's own under a longer name.</summary>
internal static class TitleEmitter
{
    public static void Emit(CodeWriter code, CatalogSpec spec)
    {
        if (spec.Titles.Count == 0)
        {
            return;
        }

        var documentation = spec.Options.DocumentationFor(spec.Language);
        var catalog = CodeIdentifier.Qualified(spec.Options.Namespace, spec.ClassName);
        code.Line();
        code.Line($"/// <summary>The papers by title, with authors and year in the names.</summary>");
        code.Line($"public static class ByTitle");
        code.Open();
        for (var i = 0; i < spec.Titles.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            Emit(code, spec.Titles[i], catalog, documentation);
        }

        code.Close();
    }

    private static void Emit(CodeWriter code, TitleMember title, CodeIdentifier catalog, DocumentationLevel level)
    {
        var member = new CodeIdentifier(title.Member);
        if (level != DocumentationLevel.None)
        {
            code.Line($"/// <inheritdoc cref=\"global::{catalog}.{member}\"/>");
        }

        code.Line($"public static global::PaperCatalog.Paper {new CodeIdentifier(title.Identifier)} => global::{catalog}.{member};");
    }
}
