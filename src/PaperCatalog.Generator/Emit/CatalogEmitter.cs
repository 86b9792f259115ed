using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the catalog's own file: the class, the look-up and the views.</summary>
internal static class CatalogEmitter
{
    private static readonly string s_version =
        typeof(CatalogEmitter).Assembly.GetName().Version.ToString(3);

    public static SourceText Emit(CatalogSpec spec, CancellationToken cancellationToken)
    {
        var code = new CodeWriter();
        CodeHeader.Comment(code, string.Join(", ", spec.Paths), spec.Language);
        CodeHeader.OpenNamespace(code, spec.Options);
        code.Line($"/// <summary>The papers of {new CodeDocumentation(string.Join(", ", spec.Paths))}.</summary>");
        code.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"PaperCatalog\", {new CodeLiteral(s_version)})]");
        code.Line($"[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        code.Line($"{(spec.Options.IsPublic ? CodeKeyword.Public : CodeKeyword.Internal)} static partial class {new CodeIdentifier(spec.ClassName)}");
        code.Open();
        EmitLookup(code, spec);
        EmitAuthors(code, spec.Authors);
        cancellationToken.ThrowIfCancellationRequested();
        EmitYears(code, spec.Years);
        EmitVenues(code, spec.Venues);
        EmitShelves(code, spec.Shelves);
        CodeHeader.Close(code, spec.Options);
        return code.ToSourceText();
    }

    private static void EmitLookup(CodeWriter code, CatalogSpec spec)
    {
        code.Line($"/// <summary>All {spec.PaperCount} papers, in the order of their files.</summary>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> All => Shelves.Library;");
        code.Line();
        code.Line($"/// <summary>Finds a paper by its key, its DOI or its arXiv identifier.</summary>");
        code.Line($"/// <param name=\"identifier\">A key; or a DOI or an arXiv identifier, bare, with its prefix, or as an address.</param>");
        code.Line($"/// <param name=\"paper\">The paper; null when there is none.</param>");
        code.Line($"/// <returns>Whether there is one.</returns>");
        code.Line($"public static bool TryFind(");
        code.Indent();
        code.Line($"string identifier,");
        if (spec.Language.HasNullable)
        {
            // The attribute is not in .NET Framework and netstandard2.0.
            code.Line($"#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER");
            code.Line($"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
            code.Line($"#endif");
        }

        code.Line($"out global::PaperCatalog.Paper{(spec.Language.HasNullable ? CodeKeyword.Nullable : CodeKeyword.Nothing)} paper) =>");
        code.Line($"Shelves.Library.TryFind(identifier, out paper);");
        code.Unindent();
        code.Line();
        code.Line($"/// <summary>The citation keys, for attributes and switch cases.</summary>");
        code.Line($"public static partial class Keys");
        code.Open();
        code.Close();
    }

    private static void EmitAuthors(CodeWriter code, ValueList<ViewMember> authors)
    {
        code.Line();
        code.Line($"/// <summary>The papers by author.</summary>");
        code.Line($"public static class ByAuthor");
        code.Open();
        foreach (var author in authors)
        {
            EmitSummary(code, author);
            code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> {new CodeIdentifier(author.Identifier)} => Shelves.Library.ByAuthor({new CodeLiteralList(author.Keys)});");
        }

        code.Close();
    }

    private static void EmitYears(CodeWriter code, ValueList<ViewMember> years)
    {
        code.Line();
        code.Line($"/// <summary>The papers by year of publication.</summary>");
        code.Line($"public static class ByYear");
        code.Open();
        foreach (var year in years)
        {
            EmitSummary(code, year);
            code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> {new CodeIdentifier(year.Identifier)} => Shelves.Library.ByYear({int.Parse(year.Keys[0], CultureInfo.InvariantCulture)});");
        }

        code.Close();
    }

    private static void EmitVenues(CodeWriter code, ValueList<ViewMember> venues)
    {
        code.Line();
        code.Line($"/// <summary>The papers by journal or conference.</summary>");
        code.Line($"public static class ByVenue");
        code.Open();
        foreach (var venue in venues)
        {
            EmitSummary(code, venue);
            code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> {new CodeIdentifier(venue.Identifier)} => Shelves.Library.ByVenue({new CodeLiteralList(venue.Keys)});");
        }

        code.Close();
    }

    private static void EmitSummary(CodeWriter code, ViewMember member) =>
        code.Line($"/// <summary>The papers of {new CodeDocumentation(member.DisplayName)}.</summary>");

    private static void EmitShelves(CodeWriter code, ValueList<string> shelves)
    {
        code.Line();
        code.Line($"private static partial class Shelves");
        code.Open();
        if (shelves.Count == 0)
        {
            code.Line($"internal static readonly global::PaperCatalog.PaperLibrary Library = new global::PaperCatalog.PaperLibrary();");
        }
        else
        {
            code.Line($"internal static readonly global::PaperCatalog.PaperLibrary Library = new global::PaperCatalog.PaperLibrary(");
            code.Indent();
            for (var i = 0; i < shelves.Count; i++)
            {
                if (i < shelves.Count - 1)
                {
                    code.Line($"{new CodeIdentifier(shelves[i])}.Shelf,");
                }
                else
                {
                    code.Line($"{new CodeIdentifier(shelves[i])}.Shelf);");
                }
            }

            code.Unindent();
        }

        code.Close();
    }
}
