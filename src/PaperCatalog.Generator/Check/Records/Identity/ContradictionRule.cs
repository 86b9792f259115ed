using Microsoft.CodeAnalysis;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>The fields of a record that name a paper name the same one.</summary>
internal sealed class ContradictionRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.IdentifierContradiction];

    public int Roles => (1 << (int)FieldRole.Url) | (1 << (int)FieldRole.Doi);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        // Only addresses and DOIs repeat what another field has.
        var url = record.First(FieldRole.Url);
        var doi = record.First(FieldRole.Doi);
        if (url is null && doi is null)
        {
            return;
        }

        var urlText = url is { } address ? VerbatimText.Unescape(address.Value) : string.Empty;
        var arXiv = record.First(FieldRole.Eprint) is { } eprint && IsArXiv(record) ? eprint : record.First(FieldRole.ArXivId);
        var arXivKey = arXiv is { } field ? IdentifierKey.OfArXiv(VerbatimText.Unescape(field.Value)) : null;
        var doiKey = doi is { } doiField ? IdentifierKey.OfDoi(VerbatimText.Unescape(doiField.Value)) : null;
        if (arXivKey is not null)
        {
            var arXivOfUrl = urlText.IndexOf("arxiv.org/", StringComparison.OrdinalIgnoreCase) >= 0 ? IdentifierKey.OfArXiv(urlText) : null;
            var arXivOfDoi = doiKey is null || ArXivText.FindInDoi(doiKey) is not { } id ? null : IdentifierKey.OfArXiv(id);
            Compare(record, findings, arXiv!.Value, arXivKey, url, arXivOfUrl);
            Compare(record, findings, arXiv!.Value, arXivKey, doi, arXivOfDoi);
        }

        if (doiKey is not null && DoiText.FindInUrl(urlText) is { } found
            && VerbatimText.Unescape(found).ToLowerInvariant() is var doiOfUrl && !MayDiffer(doiKey, doiOfUrl))
        {
            Compare(record, findings, doi!.Value, doiKey, url, doiOfUrl);
        }
    }

    private static void Compare(
        CheckedRecord record, List<Finding> findings, RecordField field, string key, RecordField? other, string? otherKey)
    {
        if (other is { } second && otherKey is not null && otherKey != key)
        {
            findings.Add(new Finding(
                Descriptors.IdentifierContradiction,
                record.ContentOf(second),
                second.Name,
                DiagnosticText.Part(otherKey),
                field.Name,
                DiagnosticText.Part(key)));
        }
    }

    private static bool IsArXiv(CheckedRecord record) =>
        record.First(FieldRole.EprintType) is not { } type || type.Value.Equals("arxiv", StringComparison.OrdinalIgnoreCase);

    // A preprint and what became of it, or the versions of a data set, have DOIs of their own.
    private static bool MayDiffer(string doi, string other)
    {
        var slash = doi.IndexOf('/');
        var isPreprint = IsPreprint(doi) || IsPreprint(other);
        return isPreprint || slash < 0 || doi.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(doi, StringComparison.Ordinal);
    }

    // arXiv, bioRxiv, PsyArXiv and the like, SSRN, Research Square, Preprints.org, Zenodo, figshare, ChemRxiv.
    private static bool IsPreprint(string doi)
    {
        foreach (var prefix in (string[])["10.48550/", "10.1101/", "10.31234/", "10.31219/", "10.2139/", "10.21203/", "10.20944/", "10.5281/", "10.6084/", "10.26434/"])
        {
            if (doi.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
