using System.Text;

namespace PaperCatalog.Snapshots;

/// <summary>Replaces the folders of this machine by names, so that a snapshot is the same on every machine.</summary>
internal sealed class DirectoryScrubber
{
    private readonly KeyValuePair<string, string>[] _names;

    private DirectoryScrubber(IEnumerable<KeyValuePair<string, string>> names)
    {
        // The longest first: the project's folder lies in the solution's.
        _names = [.. names.OrderByDescending(static pair => pair.Key.Length)];
    }

    /// <summary>The scrubber for a project; the folder of the solution is null where it has none.</summary>
    public static DirectoryScrubber Create(string projectDirectory, string? solutionDirectory)
    {
        // Later entries win where two folders are the same one.
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(AppDomain.CurrentDomain.BaseDirectory, "{CurrentDirectory}");
        Add(Environment.CurrentDirectory, "{CurrentDirectory}");
        Add(Path.GetTempPath(), "{TempPath}");
        Add(projectDirectory, "{ProjectDirectory}");
        Add(solutionDirectory, "{SolutionDirectory}");
        return new DirectoryScrubber(names);

        void Add(string? directory, string name)
        {
            var path = directory?.TrimEnd('/', '\\').Replace('\\', '/');
            if (path?.Length > 1)
            {
                names[path] = name;
            }
        }
    }

    /// <summary>The text with every whole path of a known folder replaced, one separator after it included.</summary>
    public string Apply(string text)
    {
        StringBuilder? result = null;
        var copied = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if ((index > 0 && char.IsLetterOrDigit(text[index - 1])) || Match(text, index) is not { } name)
            {
                continue;
            }

            result ??= new StringBuilder(text.Length);
            result.Append(text, copied, index - copied).Append(name.Value);
            copied = index + name.Key.Length;
            if (copied < text.Length && text[copied] is '/' or '\\')
            {
                copied++;
            }

            index = copied - 1;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private KeyValuePair<string, string>? Match(string text, int index)
    {
        foreach (var name in _names)
        {
            var end = index + name.Key.Length;
            if (end <= text.Length
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && IsSamePath(text.AsSpan(index, name.Key.Length), name.Key))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsSamePath(ReadOnlySpan<char> text, string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if ((text[i] == '\\' ? '/' : text[i]) != path[i])
            {
                return false;
            }
        }

        return true;
    }
}
