using PaperCatalog.Collections;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>The files whose generated names others have too: by chance none, but whoever names files can look for two of one hash.</summary>
internal sealed record HintNumbers(ValueList<HintNumber> Files)
{
    public static HintNumbers Of(CatalogPlans plans)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var catalog in plans.Catalogs)
        {
            counts[HintName.OfCatalog(catalog.ClassName)] = 1;
        }

        var files = new List<HintNumber>();
        foreach (var catalog in plans.Catalogs)
        {
            foreach (var file in catalog.Files)
            {
                var name = HintName.OfMembers(catalog.ClassName, file.Path);
                counts.TryGetValue(name, out var count);
                counts[name] = count + 1;
                if (count > 0)
                {
                    files.Add(new HintNumber(catalog.ClassName, file.Path, count));
                }
            }
        }

        return new HintNumbers(ValueList<HintNumber>.From(files));
    }

    /// <summary>The number of a file; 0, which is not written, for the first of its name.</summary>
    public int this[string className, string path]
    {
        get
        {
            foreach (var file in Files)
            {
                if (file.ClassName == className && file.Path == path)
                {
                    return file.Number;
                }
            }

            return 0;
        }
    }
}
