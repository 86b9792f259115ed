using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Name;

/// <summary>What the records of one file have in a view: its names, each once, and which of them a record has.</summary>
internal sealed class FileView
{
    // Of all records one behind the other, and where those of each end.
    private readonly int[] _numbers;
    private readonly int[] _ends;

    private readonly ViewName[] _names;

    private FileView(ViewName[] names, int[] numbers, int[] ends)
    {
        _names = names;
        _numbers = numbers;
        _ends = ends;
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>A name, in the order in which they come first.</summary>
    public ViewName this[int number] => _names[number];

    /// <summary>Collects the names of a view.</summary>
    /// <param name="entries">The records.</param>
    /// <param name="itemsOf">What a paper has in the view, such as its authors.</param>
    /// <param name="keyOf">The key of such an item.</param>
    /// <param name="toName">What it is called.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static FileView Of<T>(
        IReadOnlyList<PaperEntry> entries,
        Func<Paper, IEnumerable<T>> itemsOf,
        Func<T, string> keyOf,
        Func<string, T, ViewName> toName,
        CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<ViewName>();
        var numbers = new List<int>();
        var ends = new int[entries.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var item in itemsOf(entries[i].Paper))
            {
                var key = keyOf(item);
                if (!known.TryGetValue(key, out var number))
                {
                    known.Add(key, number = names.Count);
                    names.Add(toName(key, item));
                }

                numbers.Add(number);
            }

            ends[i] = numbers.Count;
        }

        return new FileView([.. names], [.. numbers], ends);
    }

    /// <summary>The numbers of a record's names.</summary>
    public ReadOnlySpan<int> Of(int record)
    {
        var start = record == 0 ? 0 : _ends[record - 1];
        return _numbers.AsSpan(start, _ends[record] - start);
    }

    /// <summary>Takes the object that another file has for a name, so that a name that many files have is one in memory.</summary>
    public void Share(int number, ViewName name)
    {
        if (name.DisplayName == _names[number].DisplayName)
        {
            _names[number] = name;
        }
    }
}
