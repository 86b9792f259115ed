using Microsoft.CodeAnalysis;
using PaperCatalog.Catalog.Combining;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>No paper has two records: the same identifier, or the same title, first author and year.</summary>
/// <remarks>
/// What the catalog merges is one record already; these are the ones that its author kept apart. A record meets the first
/// record of each of its names, no other, so the cost is linear.
/// </remarks>
internal sealed class SamePaperRule : ICatalogRule
{
    public IEnumerable<DiagnosticDescriptor> Reports =>
        [Descriptors.SameIdentifier, Descriptors.PreprintAndPublished, Descriptors.SameTitle, Descriptors.SharedIdentifier];

    public void Check(IReadOnlyList<CatalogRecord> records, Action<CatalogRecord, Finding> report)
    {
        var places = new Dictionary<string, CatalogRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.Format == PaperFormat.CitationFile)
            {
                continue; // it names the work that is to be cited once more among the references
            }

            var isSaid = false;
            foreach (var identifier in IdentifiersOf(record.Paper))
            {
                if (!places.TryGetValue(identifier.Name, out var first))
                {
                    places.Add(identifier.Name, record);
                }
                else if (!isSaid && Descriptor(first.Paper, record.Paper, identifier.IsArXiv) is { } descriptor)
                {
                    isSaid = true;
                    report(record, new Finding(
                        descriptor, record.Record.KeySpan, DiagnosticText.Place(first.Paper), identifier.Label, DiagnosticText.Part(identifier.Text))
                    {
                        FirstRecord = descriptor == Descriptors.SameIdentifier ? PlaceFor(first, record) : null,
                    });
                }
            }

            if (SimilarTitle.NameOf(record.Paper) is not { } title)
            {
                continue;
            }

            if (!places.TryGetValue(title, out var other))
            {
                places.Add(title, record);
            }
            else if (!isSaid && PaperPair.AreSameWork(other.Paper, record.Paper))
            {
                report(record, new Finding(Descriptors.SameTitle, record.Record.KeySpan, DiagnosticText.Place(other.Paper))
                {
                    FirstRecord = PlaceFor(other, record),
                });
            }
            else if (!isSaid && PaperPair.ArePreprintAndPublished(other.Paper, record.Paper))
            {
                report(record, new Finding(Descriptors.PreprintAndPublished, record.Record.KeySpan, DiagnosticText.Place(other.Paper)));
            }
        }
    }

    private static DiagnosticDescriptor? Descriptor(Paper first, Paper second, bool isArXiv)
    {
        var haveSameAuthor = PaperIdentity.HaveSameFirstAuthor(first, second);
        switch (PaperPair.HaveSimilarTitles(first, second))
        {
            case null when haveSameAuthor == false:
                return null;

            // A preprint keeps its identifier when its title changes.
            case false when !isArXiv || haveSameAuthor != true:
                return PaperPair.MayShareIdentifier(first, second) ? null : Descriptors.SharedIdentifier;

            // It may stand on whatever became of it; a DOI stands on one of them.
            case true or false when isArXiv && PaperPair.IsPreprint(first) != PaperPair.IsPreprint(second):
                return Descriptors.PreprintAndPublished;
            case true or false when PaperPair.AppearedTwice(first, second):
                return isArXiv ? null : Descriptors.SharedIdentifier;
            default:
                return Descriptors.SameIdentifier;
        }
    }

    // Entries of one BibTeX file can be merged where they stand.
    private static int? PlaceFor(CatalogRecord first, CatalogRecord second) =>
        first.File == second.File && first.Format == PaperFormat.BibTeX ? first.Record.Span.Start : null;

    private static IEnumerable<PaperName> IdentifiersOf(Paper paper)
    {
        if (paper.Doi is { } doi && IdentifierKey.OfDoi(doi) is { } doiKey)
        {
            yield return new PaperName("DOI", doiKey);
        }

        if (paper.ArXivId is { } arXivId && IdentifierKey.OfArXiv(arXivId) is { } arXivKey)
        {
            yield return new PaperName("arXiv identifier", arXivKey, IsArXiv: true);
        }

        if (paper.PubMedId is { Length: > 3 } number)
        {
            yield return new PaperName("PubMed number", number);
        }
    }

    /// <summary>An identifier of a paper.</summary>
    private readonly record struct PaperName(string Label, string Text, bool IsArXiv = false)
    {
        public string Name => Label + ":" + Text;
    }
}
