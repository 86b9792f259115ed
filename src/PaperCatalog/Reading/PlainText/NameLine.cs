namespace PaperCatalog.Reading.PlainText;

/// <summary>Splits the names of an <c>Authors:</c> line.</summary>
internal static class NameLine
{
    private const string And = " and ";

    /// <summary>Appends the persons of a line.</summary>
    public static void AddTo(List<Person> persons, string text, ref bool hasMore)
    {
        foreach (var name in Split(text))
        {
            if (name.TrimEnd('.').Equals("et al", StringComparison.OrdinalIgnoreCase)
                || name.Equals("others", StringComparison.OrdinalIgnoreCase))
            {
                hasMore = true;
            }
            else
            {
                persons.Add(ToPerson(name));
            }
        }
    }

    private static List<string> Split(string text)
    {
        var names = new List<string>();
        if (text.IndexOf(';') >= 0)
        {
            foreach (var part in text.Split(';'))
            {
                Add(names, part);
            }

            return names;
        }

        var start = 0;
        while (true)
        {
            var and = text.IndexOf(And, start, StringComparison.OrdinalIgnoreCase);
            AddCommaList(names, text.Substring(start, (and < 0 ? text.Length : and) - start));
            if (and < 0)
            {
                return names;
            }

            start = and + And.Length;
        }
    }

    private static void AddCommaList(List<string> names, string text)
    {
        var parts = text.Split([','], StringSplitOptions.RemoveEmptyEntries);
        if (IsListOfNames(parts))
        {
            foreach (var part in parts)
            {
                Add(names, part);
            }
        }
        else if (parts.Length > 2 && parts.Length % 2 == 0)
        {
            // "He, H., Huang, Q."
            for (var i = 0; i < parts.Length; i += 2)
            {
                Add(names, parts[i] + "," + parts[i + 1]);
            }
        }
        else
        {
            Add(names, text);
        }
    }

    private static bool IsListOfNames(string[] parts)
    {
        if (parts.Length == 2 && char.IsLower(parts[0].TrimStart()[0]))
        {
            // "van Gogh, Vincent Willem"
            return false;
        }

        return Array.TrueForAll(parts, static part => part.Trim().IndexOf(' ') > 0 || part.Trim().StartsWith("et al", StringComparison.Ordinal));
    }

    private static void Add(List<string> names, string part)
    {
        var name = part.Trim().TrimEnd(',');
        if (name.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring("and ".Length).TrimStart();
        }

        if (name.Length > 0)
        {
            names.Add(name);
        }
    }

    private static Person ToPerson(string name)
    {
        var comma = name.IndexOf(',');
        if (comma > 0)
        {
            return new Person { Family = name.Substring(0, comma).Trim(), Given = name.Substring(comma + 1).Trim() };
        }

        var space = name.LastIndexOf(' ');
        return space < 0
            ? new Person { Family = name }
            : new Person { Family = name.Substring(space + 1), Given = name.Substring(0, space).Trim() };
    }
}
