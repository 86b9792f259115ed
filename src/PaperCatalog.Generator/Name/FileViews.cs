using System.Globalization;
using System.Runtime.CompilerServices;
using PaperCatalog.Catalog;
using PaperCatalog.Generator.Read;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>The authors, years and venues of a file's records. Made once for a file and kept with its records.</summary>
internal sealed class FileViews
{
    private static readonly ConditionalWeakTable<FileRecords, FileViews> s_kept = new();

    private FileViews(IReadOnlyList<PaperEntry> entries, CancellationToken cancellationToken)
    {
        Authors = FileView.Of(
            entries,
            static paper => paper.Authors,
            ViewKeys.OfAuthor,
            static (key, author) => new ViewName(key, author.DisplayName, () => PaperNames.ForPerson(author)),
            cancellationToken);
        Years = FileView.Of(
            entries,
            ViewKeys.OfYear,
            static year => year.ToString(CultureInfo.InvariantCulture),
            static (key, year) => new ViewName(key, key, () => PaperNames.ForYear(year)),
            cancellationToken);

        // The papers of a volume name their venue in the same words.
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal);
        Venues = FileView.Of<string>(
            entries,
            paper => VenueKeyOf(paper, keys) is null ? [] : [paper.ContainerTitle!],
            title => keys[title]!,
            static (key, title) => new ViewName(key, title, () => PaperNames.ForVenue(title)),
            cancellationToken);
    }

    public FileView Authors { get; }

    public FileView Years { get; }

    public FileView Venues { get; }

    public static FileViews Of(FileRecords file, CancellationToken cancellationToken) =>
        s_kept.GetValue(file, file => new FileViews(file.Entries, cancellationToken));

    /// <summary>The views of one paper that several records became.</summary>
    public static FileViews Of(PaperEntry merged) => new([merged], CancellationToken.None);

    private static string? VenueKeyOf(Paper paper, Dictionary<string, string?> keys)
    {
        if (paper.ContainerTitle is not { } title)
        {
            return null;
        }

        if (!keys.TryGetValue(title, out var key))
        {
            keys.Add(title, key = ViewKeys.OfVenue(paper).FirstOrDefault());
        }

        return key;
    }
}
