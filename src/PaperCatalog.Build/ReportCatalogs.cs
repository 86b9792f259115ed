using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;

namespace PaperCatalog.Build;

/// <summary>The build's task that says, after a compilation, what the catalogs of the assembly hold and how long it took.</summary>
/// <remarks>
/// The generator cannot say it: it knows no clock, as its output depends on its input alone. What took long is said at the level that
/// every build shows, the rest at that of a normal log, which <c>-bl</c> keeps too.
/// </remarks>
public sealed class ReportCatalogs : ITask
{
    // Below these, a build is not slow, or not for the catalog's sake.
    private const int ManyPapers = 1_000;
    private static readonly TimeSpan s_longTime = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The project's compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = string.Empty;

    /// <summary>When the compiler was started, in ticks of the universal time; empty when that is not known.</summary>
    public string Started { get; set; } = string.Empty;

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            var elapsed = long.TryParse(Started, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                ? new TimeSpan(Math.Max(0, DateTime.UtcNow.Ticks - ticks))
                : (TimeSpan?)null;
            var counts = CatalogCountReader.Read(Assembly);
            if (counts.Count > 0)
            {
                Say(Text(counts, elapsed), ImportanceOf(counts, elapsed));
            }
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A report is not worth a build.
            Say($"What the catalogs of '{Assembly}' hold could not be read: {exception.Message}", MessageImportance.Low);
        }

        return true;
    }

    /// <summary>The message: <c>PaperCatalog: Papers has 10,000 papers of 3 files; compiled in 7.6 s.</c></summary>
    internal static string Text(IReadOnlyList<CatalogCount> counts, TimeSpan? elapsed)
    {
        var text = new StringBuilder("PaperCatalog: ");
        for (var i = 0; i < counts.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(counts[i].ClassName).Append(i == 0 ? " has " : " ")
                .Append(Number(counts[i].Papers, "paper")).Append(" of ").Append(Number(counts[i].Files, "file"));
        }

        if (elapsed is { } time)
        {
            text.Append("; compiled in ").Append(time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)).Append(" s");
        }

        return text.Append('.').ToString();
    }

    /// <summary>High, which every build shows, for what took long and has many papers.</summary>
    internal static MessageImportance ImportanceOf(IReadOnlyList<CatalogCount> counts, TimeSpan? elapsed) =>
        elapsed >= s_longTime && counts.Sum(static count => count.Papers) >= ManyPapers ? MessageImportance.High : MessageImportance.Normal;

    private static string Number(int number, string noun) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");

    private void Say(string message, MessageImportance importance) =>
        BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, null, nameof(ReportCatalogs), importance));
}
