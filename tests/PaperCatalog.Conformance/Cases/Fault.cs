namespace PaperCatalog.Conformance.Cases;

/// <summary>Whose fault a difference is.</summary>
internal enum Fault
{
    /// <summary>Nobody explained it yet, so it counts against us.</summary>
    Ours,

    /// <summary>The other program is wrong by the format's own documentation.</summary>
    Theirs,

    /// <summary>Both readings can be defended.</summary>
    Taste,

    /// <summary><see cref="Paper"/> has no member for it; the raw field keeps it.</summary>
    OutsideTheModel,
}
