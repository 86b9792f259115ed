namespace PaperCatalog.Naming;

/// <summary>A proposed name with all that does not depend on the names of other records, which is made once for it.</summary>
internal sealed class RequestedName
{
    private RequestedName(string identifier, string identity)
    {
        Identifier = identifier;
        Identity = identity;
        Look = NameLook.Of(identifier);
    }

    /// <summary>The identifier, which is not reserved.</summary>
    public string Identifier { get; }

    /// <summary>What tells the record from another of the same name.</summary>
    public string Identity { get; }

    /// <summary>What a reader sees of the identifier.</summary>
    public NameLook Look { get; }

    /// <summary>Makes a name ready.</summary>
    /// <param name="name">The name asked for.</param>
    /// <param name="enclosing">The name of the class that will hold the members, or null.</param>
    /// <param name="noun">What is appended to a reserved name.</param>
    public static RequestedName Of(ProposedName name, string? enclosing = null, string noun = "Paper") =>
        new(ReservedNames.Avoid(name.Identifier, enclosing, noun), name.Identity);
}
