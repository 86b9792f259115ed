namespace PaperCatalog.Catalog.Pages;

/// <summary>A page record: the paper's key, identifiers and title are read at once, the rest when somebody asks for it.</summary>
/// <remarks>
/// Whoever looks a paper up or lists titles needs no more than the first lines. They are read with the least code that does it, as all of
/// it is compiled before the first paper of a process is found.
/// </remarks>
internal sealed class PageRecord : IPaperDetailsSource
{
    private const string SharedType = PageNames.Type + "#";

    private readonly string _record;
    private readonly ShelfTexts _texts;

    private PageRecord(string record, ShelfTexts texts)
    {
        _record = record;
        _texts = texts;
    }

    /// <summary>The paper of a record that stands by itself.</summary>
    public static Paper Read(string record) => Read(record, ShelfTexts.None);

    /// <summary>The paper of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">What it shares with others.</param>
    public static Paper Read(string record, ShelfTexts texts)
    {
        var key = string.Empty;
        string? doi = null;
        string? arXivId = null;
        string? title = null;
        var start = 0;
        while (start < record.Length)
        {
            var tab = record.IndexOf('\t', start);
            if (tab < 0)
            {
                break;
            }

            var end = EndOfLine(record, tab);
            if (IsName(PageNames.Key, record, start, tab))
            {
                key = PageText.Unescape(record, tab + 1, end);
            }
            else if (IsName(PageNames.Doi, record, start, tab))
            {
                doi = PageText.Unescape(record, tab + 1, end);
            }
            else if (IsName(PageNames.ArXiv, record, start, tab))
            {
                arXivId = PageText.Unescape(record, tab + 1, end);
            }
            else if (IsName(PageNames.Title, record, start, tab))
            {
                title = PageText.Unescape(record, tab + 1, end);
                break;
            }
            else if (!IsName(PageNames.Alias, record, start, tab) && !IsName(PageNames.Type, record, start, tab) && !IsName(SharedType, record, start, tab))
            {
                break; // PageLines writes none of them behind any other
            }

            start = end + 1;
        }

        return new Paper(key, doi, arXivId, title, new PageRecord(record, texts));
    }

    public PaperDetails ReadDetails(Paper paper) => PageReader.Read(_record, _texts, paper);

    private static bool IsName(string name, string record, int start, int end)
    {
        if (name.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (record[start + i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    // The line feed that no continuation line follows.
    private static int EndOfLine(string record, int start)
    {
        var end = record.IndexOf('\n', start);
        while (end >= 0 && end + 1 < record.Length && record[end + 1] == ' ')
        {
            end = record.IndexOf('\n', end + 1);
        }

        return end < 0 ? record.Length : end;
    }
}
