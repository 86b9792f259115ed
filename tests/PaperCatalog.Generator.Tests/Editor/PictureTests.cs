using Microsoft.CodeAnalysis.QuickInfo;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>The pictures of the editor in docs/images are drawn from what Roslyn's services return.</summary>
/// <remarks>With <c>PAPERCATALOG_PICTURES=true</c> in the environment they are written anew.</remarks>
public sealed class PictureTests
{
    private const int Width = 860;
    private const int Shown = 6;

    [Fact]
    public async Task The_picture_of_hovering_is_true()
    {
        const string Code = "/// <summary>Errors are spread as in <see cref=\"Papers.CorrectAndSmooth\"/>.</summary>\npublic class ErrorCorrection\n{\n    private readonly Paper _source = Papers.Correct$$AndSmooth;";
        var editor = new EditorProject(new CatalogProject().WithFile("papers/abstracts.txt", Sample("PaperCatalog.Sample/papers/abstracts.txt")));
        var sections = await editor.HoverAsync(Using(Code));

        var picture = new EditorPicture(Width);
        await DrawAsync(picture, editor, Code);
        picture.Gap(6);
        picture.Card(
            200,
            [
                sections.First(static section => section.Kind == QuickInfoSectionKinds.Description).Text,
                .. sections.Where(static section => section.Kind == QuickInfoSectionKinds.DocumentationComments)
                    .SelectMany(static section => section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            ]);
        await ComparedAsync(picture, "hover.svg");
    }

    [Fact]
    public async Task The_picture_of_completion_is_true()
    {
        const string Typed = "co";
        const string Code = "[Cites(\"" + Typed + "$$\")]\npublic static class KMeans";
        var editor = new EditorProject(new CatalogProject().WithFile("papers/algorithms.bib", Sample("PaperCatalog.Algorithms/papers/algorithms.bib")));
        var items = EditorRanking.Rank(await editor.CompletionItemsAsync(Using(Code)), Typed).Take(Shown).ToArray();

        var picture = new EditorPicture(Width);
        await DrawAsync(picture, editor, Code);
        picture.List(90, [.. items.Select(static item => (item.DisplayText, item.InlineDescription))]);
        picture.Gap(4);
        picture.Card(90, (await editor.DescriptionAsync(Using("[Cites(\"$$\")] class C { }"), items[0].DisplayText)).Split("\r\n"));
        await ComparedAsync(picture, "completion.svg");
    }

    private static string Using(string code) => "using PaperCatalog; using Test;\n" + code;

    private static string Sample(string path) => File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "samples", path));

    private static async Task DrawAsync(EditorPicture picture, EditorProject editor, string code)
    {
        var (shown, caret) = (code.Replace("$$", string.Empty, StringComparison.Ordinal), code.IndexOf("$$", StringComparison.Ordinal));
        var start = Using(string.Empty).Length;
        picture.Code(shown, (await editor.ColoursAsync(Using(shown)))
            .Where(span => span.TextSpan.Start >= start)
            .Select(span => new Microsoft.CodeAnalysis.Classification.ClassifiedSpan(
                span.ClassificationType, new Microsoft.CodeAnalysis.Text.TextSpan(span.TextSpan.Start - start, span.TextSpan.Length))), caret);
    }

    private static async Task ComparedAsync(EditorPicture picture, string name)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "docs", "images", name);
        if (Environment.GetEnvironmentVariable("PAPERCATALOG_PICTURES") == "true")
        {
            await File.WriteAllTextAsync(path, picture.ToString());
        }

        Assert.Equal(await File.ReadAllTextAsync(path), picture.ToString());
    }
}
