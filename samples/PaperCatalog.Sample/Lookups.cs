using Spectre.Console;

namespace PaperCatalog.Sample;

/// <summary>The ways to a paper, each with what it gives.</summary>
internal static class Lookups
{
    public static Table Table()
    {
        var place = Papers.TryFind("GptNeoX20B", out var p) ? $"{p.SourceFile}({p.SourceLine})" : "not found";
        var isFound = Papers.TryFind("10.1000/none", out _);
        var isSame = (object)Papers.Apps == Papers.Apps;
        return new Table()
            .Border(TableBorder.Rounded)
            .BorderColor(Color.Grey)
            .Title("[bold]Lookups[/]")
            .AddColumn("[bold]C#[/]")
            .AddColumn("[bold]gives[/]")
            .AddRow(new Text("Papers.All.Count"), new Text($"{Papers.All.Count}"))
            .AddRow(new Text("Papers.CorrectAndSmooth.Links[0]"), WebLink.Short(Papers.CorrectAndSmooth.Links[0]))
            .AddRow(new Text("Papers.TryFind(\"GptNeoX20B\", out p)"), new Text(place))
            .AddRow(new Text("Papers.TryFind(\"10.1000/none\", out _)"), new Text($"{isFound}"))
            .AddRow(new Text("a switch over Papers.Keys"), new Text(Topic(Papers.TorchFx)))
            .AddRow(new Text("(object)Papers.Apps == Papers.Apps"), new Text($"{isSame}"));
    }

    private static string Topic(Paper paper) => paper.Key switch
    {
        Papers.Keys.GptNeoX20B or Papers.Keys.ThePile or Papers.Keys.Apps => "language models",
        Papers.Keys.CorrectAndSmooth or Papers.Keys.EdgeProposalSets => "graphs",
        Papers.Keys.TorchFx => "compilers",
        _ => "something else",
    };
}
