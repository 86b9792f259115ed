using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>Tells which paper a web address leads to.</summary>
internal static class PaperAddress
{
    private static readonly string[] s_arXivHosts = ["arxiv.org", "ar5iv.org", "alphaxiv.org"];

    private static readonly string[] s_aclHosts = ["aclanthology.org", "aclanthology.info", "aclweb.org"];

    // What publishers put behind a DOI in their own addresses.
    private static readonly string[] s_doiEndings =
        ["/pdf", "/epdf", "/full", "/fulltext", "/abstract", "/html", "/meta", "/references", "/full/pdf", "/full/html", ".full", ".pdf", ".html"];

    private static readonly string[] s_formats = [".pdf", ".html", ".htm"];

    /// <summary>The identifier in an address; <see cref="PaperIdentifier.None"/> for the bare address of a host.</summary>
    /// <param name="address">The address, with its scheme, entities of XML replaced.</param>
    public static PaperIdentifier Identify(string address)
    {
        address = address.IndexOf('%') < 0 ? address : Uri.UnescapeDataString(address);
        var hostStart = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var pathStart = address.IndexOf('/', hostStart);
        if (hostStart < 3 || pathStart < 0)
        {
            return PaperIdentifier.None;
        }

        var host = Host(address, hostStart, pathStart);
        var identifier = OfPreprint(host, address, pathStart);
        identifier = identifier.Kind == PaperIdentifierKind.None ? OfDoi(address, pathStart) : identifier;
        identifier = identifier.Kind == PaperIdentifierKind.None ? OfAnthology(host, address, pathStart) : identifier;
        return identifier.Kind == PaperIdentifierKind.None ? OfPath(host, address, pathStart) : identifier;
    }

    /// <summary>The page that the fragment of an address to a PDF names, as <c>p. 5</c>; null when it names none.</summary>
    public static string? Locator(string address)
    {
        const string Mark = "#page=";
        var start = address.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        start += Mark.Length;
        var end = start;
        while (end < address.Length && end - start < 6 && address[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == start ? null : "p. " + address.Substring(start, end - start);
    }

    private static string Host(string address, int start, int end)
    {
        var host = address.Substring(start, end - start).ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring(4) : host;
    }

    private static bool IsHost(string host, string[] names)
    {
        foreach (var name in names)
        {
            if (host.EndsWith(name, StringComparison.Ordinal)
                && (host.Length == name.Length || host[host.Length - name.Length - 1] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    // The first part of the path names the form: abs, pdf, html; on Hugging Face it is 'papers'.
    private static PaperIdentifier OfPreprint(string host, string address, int pathStart)
    {
        var slash = address.IndexOf('/', pathStart + 1);
        var isPreprint = slash > 0
            && (IsHost(host, s_arXivHosts)
                || (host == "huggingface.co" && string.CompareOrdinal(address, pathStart, "/papers/", 0, 8) == 0));
        return isPreprint && ArXivText.At(address, slash + 1) is { } id ? PaperIdentifier.OfArXiv(id) : PaperIdentifier.None;
    }

    private static PaperIdentifier OfDoi(string address, int pathStart)
    {
        for (var start = address.IndexOf("10.", pathStart, StringComparison.Ordinal); start > 0; start = address.IndexOf("10.", start + 3, StringComparison.Ordinal))
        {
            if (!char.IsLetterOrDigit(address[start - 1]) && PaperIdentifier.IsDoiStart(address, start, address.Length))
            {
                var end = address.IndexOfAny(['?', '#', '&'], start);
                return PaperIdentifier.OfDoi(WithoutEnding(address.Substring(start, (end < 0 ? address.Length : end) - start).TrimEnd('_', '/'), s_doiEndings));
            }
        }

        return PaperIdentifier.None;
    }

    private static PaperIdentifier OfAnthology(string host, string address, int pathStart)
    {
        if (host == "openreview.net")
        {
            var start = address.IndexOf("?id=", pathStart, StringComparison.Ordinal);
            start = start < 0 ? address.IndexOf("&id=", pathStart, StringComparison.Ordinal) : start;
            if (start < 0)
            {
                return PaperIdentifier.None;
            }

            var end = address.IndexOfAny(['&', '#'], start + 4);
            var id = address.Substring(start + 4, (end < 0 ? address.Length : end) - start - 4);
            return id.Length == 0 ? PaperIdentifier.None : new(PaperIdentifierKind.OpenReview, id);
        }

        if (!IsHost(host, s_aclHosts))
        {
            return PaperIdentifier.None;
        }

        var last = WithoutEnding(WithoutQuery(address.Substring(pathStart)).TrimEnd('/', '_'), s_formats);
        last = last.Substring(last.LastIndexOf('/') + 1);
        return IsAclNumber(last) ? new(PaperIdentifierKind.AclAnthology, last.ToLowerInvariant()) : PaperIdentifier.None;
    }

    // "P18-1001" until 2019, "2020.acl-main.1" since (ACL Anthology, "IDs").
    private static bool IsAclNumber(string text)
    {
        var hyphen = text.IndexOf('-');
        return hyphen > 0 && char.IsDigit(text[text.Length - 1])
            && (hyphen == 3 ? char.IsLetter(text[0]) && char.IsDigit(text[1]) : hyphen > 4 && char.IsDigit(text[0]) && text[4] == '.');
    }

    private static PaperIdentifier OfPath(string host, string address, int pathStart)
    {
        var citeSeer = address.IndexOf("doi=10.1.1.", pathStart, StringComparison.Ordinal);
        if (citeSeer > 0 && host.StartsWith("citeseer", StringComparison.Ordinal))
        {
            // CiteSeer's own numbers look like DOIs and are none; what else stands in the address names a format.
            var end = address.IndexOfAny(['&', '#', '/'], citeSeer);
            return new(PaperIdentifierKind.Address, "citeseer/" + address.Substring(citeSeer + 4, (end < 0 ? address.Length : end) - citeSeer - 4));
        }

        var fragment = address.IndexOf('#', pathStart);
        var path = address.Substring(pathStart, (fragment < 0 ? address.Length : fragment) - pathStart).TrimEnd('/', '_');
        var isPdf = WithoutQuery(path).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
        path = WithoutEnding(path, s_formats);
        return path.Length == 0 ? PaperIdentifier.None : new(isPdf ? PaperIdentifierKind.Pdf : PaperIdentifierKind.Address, host + path);
    }

    private static string WithoutQuery(string text)
    {
        var query = text.IndexOfAny(['?', '#']);
        return query < 0 ? text : text.Substring(0, query);
    }

    private static string WithoutEnding(string text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return text.Substring(0, text.Length - ending.Length);
            }
        }

        return text;
    }
}
