using PaperCatalog.Collections;
using PaperCatalog.Generator.Merge;

namespace PaperCatalog.Generator.Name;

/// <summary>Collects the authors, years and venues of a catalog.</summary>
internal sealed class ViewPlanner
{
    private readonly ViewCandidates _authors = new();
    private readonly ViewCandidates _years = new();
    private readonly ViewCandidates _venues = new();

    /// <summary>Adds the papers of a file.</summary>
    public void Add(MergedCatalog merged, int file, CancellationToken cancellationToken)
    {
        var ofFile = FileViews.Of(merged.Files[file], cancellationToken);
        var authors = _authors.Of(ofFile.Authors);
        var years = _years.Of(ofFile.Years);
        var venues = _venues.Of(ofFile.Venues);
        for (var i = 0; i < merged.Entries[file].Length; i++)
        {
            if (merged.IsAsRead(file, i))
            {
                authors.Count(i);
                years.Count(i);
                venues.Count(i);
            }
            else if (merged.Entries[file][i] is { } entry)
            {
                var ofPaper = FileViews.Of(entry);
                Count(_authors, ofPaper.Authors);
                Count(_years, ofPaper.Years);
                Count(_venues, ofPaper.Venues);
            }
        }

        authors.End();
        years.End();
        venues.End();
    }

    public ValueList<ViewMember> Authors(string className) => _authors.ToMembers(className, "Author");

    public ValueList<ViewMember> Years(string className) => _years.ToMembers(className, "Year");

    public ValueList<ViewMember> Venues(string className) => _venues.ToMembers(className, "Venue");

    private static void Count(ViewCandidates candidates, FileView ofPaper)
    {
        var counter = candidates.Of(ofPaper);
        counter.Count(0);
        counter.End();
    }
}
