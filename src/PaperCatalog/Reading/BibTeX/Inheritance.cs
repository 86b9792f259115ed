namespace PaperCatalog.Reading.BibTeX;

/// <summary>Gives entries the fields of those that their <c>crossref</c> and <c>xdata</c> name, wherever these stand in the file.</summary>
internal sealed class Inheritance
{
    private readonly BibTeXFile _file;
    private readonly Dictionary<int, int[]> _resolved = [];
    private readonly HashSet<int> _open = [];
    private Dictionary<string, int>? _exact;
    private Dictionary<string, int>? _anyCase;

    public Inheritance(BibTeXFile file) => _file = file;

    /// <summary>The fields of an entry, its own and the inherited ones, by <see cref="FieldId"/>; -1 where there is none.</summary>
    public int[] Resolve(int entry)
    {
        var stack = new Stack<(int Entry, List<(int Entry, bool IsData)>? Parents)>();
        stack.Push((entry, null));
        while (stack.Count > 0)
        {
            var (current, parents) = stack.Pop();
            if (parents is not null)
            {
                _resolved[current] = Merge(current, parents);
                _open.Remove(current);
            }
            else if (!_resolved.ContainsKey(current) && _open.Add(current))
            {
                // Comes back when its parents are done.
                parents = ParentsOf(current);
                stack.Push((current, parents));
                foreach (var parent in parents)
                {
                    stack.Push((parent.Entry, null));
                }
            }
        }

        return _resolved[entry];
    }

    /// <summary>Reports an <c>xref</c> that names no entry; it passes on no fields.</summary>
    public void CheckReference(int field)
    {
        if (field >= 0 && _file.Value(field) is { Length: > 0 } key && !TryFindEntry(key, out _))
        {
            _file.Context.Report(ProblemKind.UnknownCrossReference, _file.Syntax.Fields[field].Value, key, _file.Name(field));
        }
    }

    private int[] Merge(int entry, List<(int Entry, bool IsData)> parents)
    {
        var syntax = _file.Syntax.Entries[entry];
        var slots = new int[FieldNames.Count];
        _file.FillSlots(syntax, slots);
        foreach (var (index, isData) in parents)
        {
            if (!_resolved.TryGetValue(index, out var inherited))
            {
                continue;
            }

            var hasDate = slots[(int)FieldId.Date] >= 0 || slots[(int)FieldId.Year] >= 0;
            var parentRole = _file.TypeOf(_file.Syntax.Entries[index]).Role;
            var childRole = _file.TypeOf(syntax).Role;

            if (!isData && InheritanceRules.GivesBookAuthor(parentRole, childRole) && slots[(int)FieldId.BookAuthor] < 0)
            {
                slots[(int)FieldId.BookAuthor] = inherited[(int)FieldId.Author];
            }

            // The mapped titles first: they come before a field of the same name in the parent.
            for (var pass = 0; pass < 2; pass++)
            {
                for (var i = 1; i < slots.Length; i++)
                {
                    var id = (FieldId)i;
                    var target = isData ? id : InheritanceRules.Target(id, parentRole, childRole);
                    var isDatePart = id is FieldId.Date or FieldId.Year or FieldId.Month or FieldId.Day;
                    if (inherited[i] >= 0 && target != FieldId.Other && slots[(int)target] < 0
                        && (target != id) == (pass == 0) && !(isDatePart && hasDate))
                    {
                        slots[(int)target] = inherited[i];
                    }
                }
            }
        }

        return slots;
    }

    private List<(int Entry, bool IsData)> ParentsOf(int entry)
    {
        var slots = new int[FieldNames.Count];
        _file.FillSlots(_file.Syntax.Entries[entry], slots);
        var parents = new List<(int, bool)>();
        var data = slots[(int)FieldId.XData];
        if (data >= 0)
        {
            foreach (var key in _file.Value(data).Split(','))
            {
                AddParent(entry, data, key.Trim(), isData: true, parents);
            }
        }

        var crossReference = slots[(int)FieldId.CrossReference];
        if (crossReference >= 0)
        {
            AddParent(entry, crossReference, _file.Value(crossReference), isData: false, parents);
        }

        return parents;
    }

    private void AddParent(int entry, int field, string key, bool isData, List<(int Entry, bool IsData)> parents)
    {
        if (key.Length == 0)
        {
            return;
        }

        var span = _file.Syntax.Fields[field].Value;
        if (!TryFindEntry(key, out var parent))
        {
            _file.Context.Report(ProblemKind.UnknownCrossReference, span, key, _file.Name(field));
        }
        else if (_open.Contains(parent))
        {
            var child = _file.Key(_file.Syntax.Entries[entry]);
            _file.Context.Report(ProblemKind.CrossReferenceCycle, span, key, "'" + child + "'");
        }
        else
        {
            parents.Add((parent, isData));
        }
    }

    private bool TryFindEntry(string key, out int entry)
    {
        if (_exact is null)
        {
            _exact = new Dictionary<string, int>(StringComparer.Ordinal);
            _anyCase = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            for (var i = _file.Syntax.Entries.Count - 1; i >= 0; i--)
            {
                // Backwards, so that the first entry of a key stays.
                var syntax = _file.Syntax.Entries[i];
                if (!syntax.IsString && syntax.Key.Length > 0)
                {
                    var candidate = _file.Key(syntax);
                    _exact[candidate] = i;
                    _anyCase[candidate] = i;
                }
            }
        }

        return _exact.TryGetValue(key, out entry) || _anyCase!.TryGetValue(key, out entry);
    }
}
