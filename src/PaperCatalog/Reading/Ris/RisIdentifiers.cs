using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.Ris;

/// <summary>The identifiers of a record, from the tags that are meant for them and those that programs put them in.</summary>
internal readonly record struct RisIdentifiers(string? Doi, string? ArXivId, string? PubMedId)
{
    public static RisIdentifiers Read(TaggedRecord record, TaggedLinks links)
    {
        var doi = FindDoi(record, links);
        return new RisIdentifiers(doi, FindArXiv(record, links, doi), FindPubMed(record));
    }

    private static string? FindDoi(TaggedRecord record, TaggedLinks links)
    {
        foreach (var tag in (ReadOnlySpan<string>)["do", "doi", "di"])
        {
            if (record.First(tag) is { } text && DoiText.Find(text) is { } doi)
            {
                return doi;
            }
        }

        // EBSCO uses L3, Wiley M3 and N1; others only have the resolver's address.
        foreach (var tag in (ReadOnlySpan<string>)["l3", "m3", "n1"])
        {
            if (record.First(tag) is { } text && DoiText.Find(text) is { } doi && IsAlone(text, doi))
            {
                return doi;
            }
        }

        if (links.Url is not null && DoiText.FindInUrl(links.Url) is { } own)
        {
            return own;
        }

        foreach (var link in links.Others)
        {
            if (DoiText.FindInUrl(link) is { } doi)
            {
                return doi;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but a label or a resolver stands before the DOI, and nothing after it.</summary>
    private static bool IsAlone(string text, string doi)
    {
        var start = text.IndexOf(doi, StringComparison.Ordinal);
        return start + doi.Length == text.Length && start <= "https://dx.doi.org/".Length && text.LastIndexOf(' ') < "doi: ".Length;
    }

    private static string? FindArXiv(TaggedRecord record, TaggedLinks links, string? doi)
    {
        if (doi is not null && ArXivText.FindInDoi(doi) is { } fromDoi)
        {
            return fromDoi;
        }

        foreach (var tag in (ReadOnlySpan<string>)["an", "m1", "t2", "jo", "jf", "n1", "pb"])
        {
            if (record.First(tag) is { } text && text.Length < 200 && ArXivText.FindLabelled(text) is { } id)
            {
                return id;
            }
        }

        if (links.Url is not null && ArXivText.FindInUrl(links.Url) is { } own)
        {
            return own;
        }

        foreach (var link in links.Others)
        {
            if (ArXivText.FindInUrl(link) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    private static string? FindPubMed(TaggedRecord record)
    {
        if (record.First("pmid") is { } own && !string.IsNullOrWhiteSpace(own))
        {
            return own;
        }

        foreach (var number in record.All("an"))
        {
            if (number.StartsWith("PMID:", StringComparison.OrdinalIgnoreCase) && number.Substring(5).Trim() is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}
