namespace PaperCatalog.Catalog.Combining;

/// <summary>Papers that a library holds otherwise than on shelves of generated code.</summary>
internal abstract class PaperStore : IEnumerable<Paper>
{
    public abstract int Count { get; }

    public abstract Paper this[int index] { get; }

    /// <summary>The paper with that key, alias, DOI or arXiv identifier; null when there is none.</summary>
    public abstract Paper? Find(string identifier);

    public abstract IEnumerator<Paper> GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
