using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Links;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The identifiers of an entry, from whichever field holds them.</summary>
internal readonly record struct EntryIdentifiers(string? Doi, string? ArXivId, string? PubMedId, string? PubMedCentralId, Link? Url)
{
    /// <param name="fields">The fields of the entry.</param>
    /// <param name="links">Takes the further addresses of <c>url</c>.</param>
    public static EntryIdentifiers Read(EntryFields fields, List<string> links)
    {
        var doiField = fields.Verbatim(FieldId.Doi);
        var url = fields.Verbatim(FieldId.Url) is { } address ? FirstOf(Address(address), links) : null;
        var doi = doiField is null ? null : DoiText.Find(WithBraces(doiField));
        doi ??= url is null ? null : DoiText.FindInUrl(url);
        var link = LinkFinder.ToLink(url) ?? (doi is null ? LinkFinder.ToLink(doiField) : null);
        return new EntryIdentifiers(doi, ArXiv(fields, doi, url), PubMed(fields), PubMedCentral(fields), link);
    }

    /// <summary>The first of several addresses; a text that is not made of addresses alone stays as it is.</summary>
    private static string FirstOf(string text, List<string> links)
    {
        if (text.IndexOf(' ') < 0)
        {
            return text;
        }

        var parts = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Address(parts[i].TrimEnd(';', ','));
            if (!LinkFinder.IsAddress(parts[i].AsSpan()))
            {
                return text;
            }
        }

        links.AddRange(parts.Skip(1));
        return parts[0];
    }

    private static string? ArXiv(EntryFields fields, string? doi, string? url)
    {
        if (fields.Verbatim(FieldId.Eprint) is { } eprint)
        {
            var type = fields.Raw(FieldId.EprintType);
            if (type is null || type.Equals("arxiv", StringComparison.OrdinalIgnoreCase))
            {
                var id = ArXivText.Find(eprint) ?? ArXivText.FindLabelled(eprint) ?? WithArchive(eprint, fields.Raw(FieldId.EprintClass));
                if (id is not null)
                {
                    return id;
                }
            }
        }

        return (doi is null ? null : ArXivText.FindInDoi(doi))
            ?? (url is null ? null : ArXivText.FindInUrl(url))
            ?? InJournal(fields)
            ?? Labelled(fields.Raw(FieldId.HowPublished))
            ?? Labelled(fields.Raw(FieldId.Note));
    }

    /// <summary>An old identifier without its archive, which another field has: <c>0211159</c> in <c>math.AG</c>.</summary>
    private static string? WithArchive(string eprint, string? primaryClass)
    {
        var dot = primaryClass?.IndexOf('.') ?? -1;
        return primaryClass is null ? null : ArXivText.Find((dot < 0 ? primaryClass : primaryClass.Substring(0, dot)) + "/" + eprint);
    }

    /// <summary>What Google Scholar and DBLP write: a journal "arXiv preprint arXiv:2010.13993"; volume "abs/2010.13993" of "CoRR".</summary>
    private static string? InJournal(EntryFields fields)
    {
        if (fields.Raw(FieldId.JournalTitle) is not { } journal)
        {
            return null;
        }

        var isRepository = journal.Equals("CoRR", StringComparison.OrdinalIgnoreCase)
            || journal.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase);
        return Labelled(journal) ?? (isRepository && fields.Raw(FieldId.Volume) is { } volume ? ArXivText.Find(volume) : null);
    }

    /// <summary>What a value of BibTeX cannot hold is written as in an address, by our writer and by publishers.</summary>
    private static string WithBraces(string doi) =>
        doi.IndexOf('%') < 0 ? doi : doi.Replace("%7B", "{").Replace("%7D", "}").Replace("%5C", "\\");

    private static string? Labelled(string? text) => text is null ? null : ArXivText.FindLabelled(text);

    private static string? PubMed(EntryFields fields)
    {
        var text = fields.Verbatim(FieldId.PubMedId);
        if (text is null && fields.Raw(FieldId.EprintType) is { } type
            && (type.Equals("pubmed", StringComparison.OrdinalIgnoreCase) || type.Equals("pmid", StringComparison.OrdinalIgnoreCase)))
        {
            text = fields.Verbatim(FieldId.Eprint);
        }

        return text;
    }

    /// <summary>The number with its letters, which some programs leave out.</summary>
    private static string? PubMedCentral(EntryFields fields) => PubMedCentralText.Find(fields.Verbatim(FieldId.PubMedCentralId));

    /// <summary>The address without <c>\url</c> or angle brackets around it.</summary>
    private static string Address(string text)
    {
        text = text.StartsWith("\\url", StringComparison.Ordinal) ? text.Substring(4).Trim() : text;
        return text.Length > 2 && text[0] == '<' && text[text.Length - 1] == '>' ? text.Substring(1, text.Length - 2).Trim() : text;
    }
}
