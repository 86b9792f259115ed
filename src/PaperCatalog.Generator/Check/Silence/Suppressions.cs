using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Check.Silence;

/// <summary>The rules that a file silences: in comments for a record or all of the file, and in a section of <c>.editorconfig</c>.</summary>
/// <remarks>
/// The compiler keeps <c>dotnet_diagnostic.….severity</c> in sections to itself and applies it to source files only; an option of our
/// own in the same section does reach an analyzer.
/// </remarks>
internal sealed class Suppressions
{
    /// <summary>The option of a section: identifiers of rules with commas between, or <c>all</c>.</summary>
    public const string Option = "papercatalog_silence";

    private const string Mark = "papercatalog:";
    private const string ForRecord = "disable";
    private const string ForFile = "disable-file";
    private const string All = "all";

    private static readonly char[] s_separators = [' ', '\t', ',', ';'];

    private readonly HashSet<string> _ofFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, HashSet<string>> _ofRecords = [];
    private readonly IReadOnlyList<PaperRecord> _records;

    private Suppressions(IReadOnlyList<PaperRecord> records) => _records = records;

    public static Suppressions Of(string text, ReadResult result, AnalyzerConfigOptions options)
    {
        var suppressions = new Suppressions(result.Records);
        if (options.TryGetValue(Option, out var ids))
        {
            suppressions._ofFile.UnionWith(ids.Split(s_separators, StringSplitOptions.RemoveEmptyEntries));
        }

        for (var i = text.IndexOf(Mark, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Mark, i + Mark.Length, StringComparison.Ordinal))
        {
            if (BeginsComment(text, i, result.Format))
            {
                suppressions.Add(text, i + Mark.Length, result.Format);
            }
        }

        return suppressions;
    }

    /// <summary>Whether a rule is silent at a place.</summary>
    public bool Contains(string id, int position) =>
        Contains(_ofFile, id)
        || (_ofRecords.Count > 0 && _ofRecords.TryGetValue(RecordAt(position), out var ids) && Contains(ids, id));

    private static bool Contains(HashSet<string> ids, string id) => ids.Count > 0 && (ids.Contains(id) || ids.Contains(All));

    private void Add(string text, int start, PaperFormat format)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        var line = end < 0 ? text.Substring(start) : text.Substring(start, end);
        var close = IsXml(format) ? line.IndexOf("-->", StringComparison.Ordinal) : -1;
        var words = (close < 0 ? line : line.Substring(0, close)).Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return;
        }

        if (words[0] == ForFile)
        {
            _ofFile.UnionWith(words.Skip(1));
        }
        else if (words[0] == ForRecord)
        {
            var record = RecordAt(start);
            if (!_ofRecords.TryGetValue(record, out var ids))
            {
                _ofRecords.Add(record, ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            }

            ids.UnionWith(words.Skip(1));
        }
    }

    private static bool IsXml(PaperFormat format) => format is PaperFormat.PubMedXml or PaperFormat.EndNoteXml or PaperFormat.ArXivAtom;

    // A mark in a title or an abstract is no comment.
    private static bool BeginsComment(string text, int mark, PaperFormat format)
    {
        var end = mark;
        while (end > 0 && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return format switch
        {
            PaperFormat.BibTeX => end > 0 && text[end - 1] == '%',
            PaperFormat.CitationFile => end > 0 && text[end - 1] == '#',
            _ => IsXml(format) && end >= 4 && string.CompareOrdinal(text, end - 4, "<!--", 0, 4) == 0,
        };
    }

    /// <summary>The record that a place is in, or else the next one; their number behind the last.</summary>
    private int RecordAt(int position)
    {
        var low = 0;
        var high = _records.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_records[middle].Span.End <= position && _records[middle].Span.Length > 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
