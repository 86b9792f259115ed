namespace PaperCatalog.Generator.Cite;

/// <summary>Whether a record says that its paper is no longer to be relied on. docs/rules has the fields of each format.</summary>
/// <param name="IsRetracted">Whether it was retracted or withdrawn.</param>
/// <param name="IsSuperseded">Whether another has taken its place.</param>
/// <param name="Detail">The record's own words: a reason, a date, the key of the successor; empty when it has none.</param>
internal readonly record struct PaperStatus(bool IsRetracted, bool IsSuperseded, string Detail)
{
    private static readonly string[] s_retractedFields = ["retracted", "retraction", "withdrawn"];

    private static readonly string[] s_supersededFields = ["superseded", "superseded-by", "supersededby", "superseded_by"];

    // BibTeX's note, BibLaTeX's addendum and pubstate, CSL's and CFF's status, RIS's N1, PubMed's publication type.
    private static readonly string[] s_wordFields = ["pubstate", "status", "note", "addendum", "n1", "pt", "keywords"];

    private static readonly string[] s_retractedTitles = ["retracted:", "[retracted", "retracted article", "withdrawn:", "removed:"];

    public static PaperStatus Of(Paper paper)
    {
        foreach (var name in s_retractedFields)
        {
            if (paper.Fields[name] is { } value && !IsNo(value))
            {
                return new(true, false, IsYes(value) ? string.Empty : value);
            }
        }

        foreach (var field in paper.Fields)
        {
            if (IsOneOf(field.Name, s_wordFields) && SaysRetracted(field.Value))
            {
                return new(true, false, field.Value);
            }
        }

        // PubMed names the notice of retraction in the record of what it retracts.
        if (paper.Fields["rin"] is { } notice)
        {
            return new(true, false, notice);
        }

        if (paper.Title is { } title && Array.Exists(s_retractedTitles, mark => title.StartsWith(mark, StringComparison.OrdinalIgnoreCase)))
        {
            return new(true, false, title);
        }

        return OfSuccessor(paper);
    }

    private static PaperStatus OfSuccessor(Paper paper)
    {
        foreach (var name in s_supersededFields)
        {
            if (paper.Fields[name] is { } value && !IsNo(value))
            {
                return new(false, true, IsYes(value) ? string.Empty : value);
            }
        }

        var relation = paper.Fields["relatedtype"]?.Replace("-", string.Empty);
        if (string.Equals(relation, "supersededby", StringComparison.OrdinalIgnoreCase))
        {
            return new(false, true, paper.Fields["related"] ?? string.Empty);
        }

        foreach (var field in paper.Fields)
        {
            if (IsOneOf(field.Name, s_wordFields) && StartsWithWord(field.Value, "superseded"))
            {
                return new(false, true, field.Value);
            }
        }

        // PubMed: "update in", "republished in".
        return (paper.Fields["uin"] ?? paper.Fields["rpi"]) is { } update ? new(false, true, update) : default;
    }

    private static bool IsOneOf(string name, string[] names) => Array.IndexOf(names, name) >= 0;

    // "Retracted", "Retracted on 2020-01-01", "Retracted Publication"; not "Not retracted", nor "Retraction of: …", which is the notice.
    private static bool SaysRetracted(string value) => StartsWithWord(value, "retracted") || StartsWithWord(value, "withdrawn");

    // Keywords and publication types are lists.
    private static bool StartsWithWord(string value, string word)
    {
        foreach (var part in value.Split([',', ';']))
        {
            var text = part.Trim();
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNo(string value) => value.Trim().ToLowerInvariant() is "" or "false" or "no" or "0" or "none";

    private static bool IsYes(string value) => value.Trim().ToLowerInvariant() is "true" or "yes" or "1";
}
