using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the catalog's own file: the class, the look-up and the views.</summary>
internal static class CatalogEmitter
{
    /// <summary>More files than this are counted, not named.</summary>
    private const int MostPaths = 5;

    private static readonly string s_version =
        typeof(CatalogEmitter).Assembly.GetName().Version.ToString(3);

    public static SourceText Emit(CatalogSpec spec, CancellationToken cancellationToken)
    {
        var code = new CodeWriter();
        var sources = spec.Paths.Count <= MostPaths
            ? string.Join(", ", spec.Paths)
            : spec.Paths.Count.ToString(CultureInfo.InvariantCulture) + " files";
        CodeHeader.Comment(code, sources, spec.Options, spec.Language);
        EmitAlias(code, spec);
        code.Line($"[assembly: global::PaperCatalog.Catalog.CatalogClass(typeof(global::{CodeIdentifier.Qualified(spec.Options.Namespace, spec.ClassName)}), Papers = {spec.PaperCount}, Files = {spec.Paths.Count})]");
        code.Line();
        CodeHeader.OpenNamespace(code, spec.Options);
        code.Line($"/// <summary>The papers of {new CodeDocumentation(sources)}.</summary>");
        code.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"PaperCatalog\", {new CodeLiteral(s_version)})]");
        code.Line($"[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        code.Line($"{(spec.Options.IsPublic ? CodeKeyword.Public : CodeKeyword.Internal)} static partial class {new CodeIdentifier(spec.ClassName)}");
        code.Open();
        EmitLookup(code, spec);
        ViewEmitter.EmitAuthors(code, spec.Authors, cancellationToken);
        ViewEmitter.EmitYears(code, spec.Years, cancellationToken);
        ViewEmitter.EmitVenues(code, spec.Venues, cancellationToken);
        TitleEmitter.Emit(code, spec);
        EmitShelves(code, spec.Shelves);
        CodeHeader.Close(code, spec.Options);
        return code.ToSourceText();
    }

    /// <summary>
    /// Lets all code of the project say the class's name alone: that of a new console app stands in no namespace, and its catalog
    /// in the root namespace. An alias, and not the namespace, as the other types in there were not asked for.
    /// </summary>
    private static void EmitAlias(CodeWriter code, CatalogSpec spec)
    {
        var root = spec.Options.Namespace.Split('.')[0];
        if (spec.Language.HasGlobalUsings && root.Length > 0 && root != spec.ClassName)
        {
            code.Line($"global using {new CodeIdentifier(spec.ClassName)} = global::{CodeIdentifier.Qualified(spec.Options.Namespace, spec.ClassName)};");
            code.Line();
        }
    }

    private static void EmitLookup(CodeWriter code, CatalogSpec spec)
    {
        code.Line($"/// <summary>All papers ({spec.PaperCount}), in the order of their files.</summary>");
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
        code.Line($"/// <summary>The papers that the code of this project cites, in the order of their files, and where it does.</summary>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.CitedPaper> Cited =>");
        code.Indent();
        code.Line($"Shelves.Library.CitedIn(typeof(Shelves.Citations));");
        code.Unindent();
        code.Line();
        code.Line($"/// <summary>The citation keys, for attributes and switch cases.</summary>");
        code.Line($"public static partial class Keys");
        code.Open();
        code.Close();
    }

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

        code.Line();
        code.Line($"internal static partial class Citations");
        code.Open();
        code.Close();
        code.Close();
    }
}
