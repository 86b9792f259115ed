using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Name;

/// <summary>All catalogs of a project; equal when every name in them is.</summary>
internal sealed class CatalogPlans : IEquatable<CatalogPlans>
{
    private readonly Dictionary<(string ClassName, string Path), FilePlan> _files = [];

    public CatalogPlans(IEnumerable<CatalogPlan> catalogs, string? failure = null)
    {
        Failure = failure;
        Catalogs = ValueList<CatalogPlan>.From(catalogs);
        foreach (var catalog in Catalogs)
        {
            foreach (var file in catalog.Files)
            {
                if (!catalog.RepeatedPaths.Contains(file.Path))
                {
                    _files.Add((catalog.ClassName, file.Path), file);
                }
            }
        }
    }

    public ValueList<CatalogPlan> Catalogs { get; }

    /// <summary>What went wrong in our own code; null as a rule.</summary>
    public string? Failure { get; }

    /// <summary>The plan of a file; null for a file that the project lists twice.</summary>
    public FilePlan? this[string className, string path] => _files.TryGetValue((className, path), out var file) ? file : null;

    public bool Equals(CatalogPlans? other) => other is not null && Failure == other.Failure && Catalogs.Equals(other.Catalogs);

    public override bool Equals(object? obj) => Equals(obj as CatalogPlans);

    public override int GetHashCode() => Catalogs.GetHashCode();
}
