namespace PaperCatalog.Naming;

/// <summary>The name that a record gets.</summary>
/// <param name="Identifier">The identifier, which no other record of the catalog has, in whatever case.</param>
/// <param name="Holder">The index of the record that kept the name asked for; -1 when this record got it.</param>
internal readonly record struct AllocatedName(string Identifier, int Holder)
{
    /// <summary>Whether another record kept the name, so that this one has a suffix.</summary>
    public bool IsSuffixed => Holder >= 0;
}
