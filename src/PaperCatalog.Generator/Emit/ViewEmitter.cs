using System.Globalization;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the views of a catalog: its papers by author, by year and by venue.</summary>
internal static class ViewEmitter
{
    public static void EmitAuthors(CodeWriter code, CatalogView authors, CancellationToken cancellationToken)
    {
        if (authors.Total == 0)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The papers by author.</summary>");
        EmitRemark(code, authors);
        code.Line($"public static class ByAuthor");
        code.Open();
        code.Line($"/// <summary>The papers of an author, in the order of their files; empty when there are none.</summary>");
        code.Line($"/// <param name=\"name\">The name as <c>Person.DisplayName</c> gives it.</param>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> Find(string name) => Shelves.Library.ByAuthor(name);");
        foreach (var author in authors.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OpenMember(code, author);
            if (author.Keys.Count == 1)
            {
                code.Line($"Find({new CodeLiteral(author.Keys[0])});");
            }
            else
            {
                code.Line($"Shelves.Library.ByAuthor({new CodeLiteralList(author.Keys)});");
            }

            code.Unindent();
        }

        code.Close();
    }

    public static void EmitYears(CodeWriter code, CatalogView years, CancellationToken cancellationToken)
    {
        if (years.Total == 0)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The papers by year of publication.</summary>");
        EmitRemark(code, years);
        code.Line($"public static class ByYear");
        code.Open();
        code.Line($"/// <summary>The papers of a year, in the order of their files; empty when there are none.</summary>");
        code.Line($"/// <param name=\"year\">A year of the Gregorian calendar; 0 is 1 BC.</param>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> Find(int year) => Shelves.Library.ByYear(year);");
        foreach (var year in years.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OpenMember(code, year);
            code.Line($"Find({int.Parse(year.Keys[0], CultureInfo.InvariantCulture)});");
            code.Unindent();
        }

        code.Close();
    }

    public static void EmitVenues(CodeWriter code, CatalogView venues, CancellationToken cancellationToken)
    {
        if (venues.Total == 0)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The papers by journal or conference.</summary>");
        EmitRemark(code, venues);
        code.Line($"public static class ByVenue");
        code.Open();
        code.Line($"/// <summary>The papers of a journal or conference, in the order of their files; empty when there are none.</summary>");
        code.Line($"/// <param name=\"name\">The name as <c>Paper.ContainerTitle</c> gives it; years and volumes make no difference.</param>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> Find(string name) => Shelves.Library.ByVenue(name);");
        foreach (var venue in venues.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OpenMember(code, venue);
            if (venue.Keys.Count == 1)
            {
                code.Line($"Find({new CodeLiteral(venue.Keys[0])});");
            }
            else
            {
                code.Line($"Shelves.Library.ByVenue({new CodeLiteralList(venue.Keys)});");
            }

            code.Unindent();
        }

        code.Close();
    }

    // What is missing is not missed without a word.
    private static void EmitRemark(CodeWriter code, CatalogView view)
    {
        if (view.Members.Count == view.Total)
        {
            return;
        }

        code.Line($"/// <remarks>");
        if (view.Fewest > 0)
        {
            code.Line($"/// Has a member for those of {view.Fewest} papers or more, which keeps the build quick.");
        }

        code.Line($"/// <c>Find</c> finds all {view.Total}; the property PaperCatalogViews of the project says which are members.");
        code.Line($"/// </remarks>");
    }

    // Each calls a method that has one form, beside it: of ten thousand members that is half of what the compiler takes.
    private static void OpenMember(CodeWriter code, ViewMember member)
    {
        code.Line();
        code.Line($"/// <summary>The papers of {new CodeDocumentation(member.DisplayName)}.</summary>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::PaperCatalog.Paper> {new CodeIdentifier(member.Identifier)} =>");
        code.Indent();
    }
}
