using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints members under former names: code that uses them compiles on, and the compiler says the new ones (CS0618).</summary>
internal static class FormerNameEmitter
{
    /// <summary>Prints the properties.</summary>
    public static void EmitMembers(CodeWriter code, FileSpec spec)
    {
        foreach (var (former, identifier) in Names(spec))
        {
            Open(code, spec, former, identifier);
            code.Line($"public static global::PaperCatalog.Paper {new CodeIdentifier(former)} => {new CodeIdentifier(identifier)};");
            code.Line();
        }
    }

    /// <summary>Prints the keys: a constant under a former name has the new key.</summary>
    public static void EmitKeys(CodeWriter code, FileSpec spec)
    {
        foreach (var (former, identifier) in Names(spec))
        {
            code.Line();
            Open(code, spec, former, identifier);
            code.Line($"public const string {new CodeIdentifier(former)} = {new CodeIdentifier(identifier)};");
        }
    }

    private static IEnumerable<(string Former, string Identifier)> Names(FileSpec spec) =>
        from member in spec.Plan.Members
        from name in member.FormerNames
        where name.Identifier is not null
        select (name.Identifier, member.Identifier);

    private static void Open(CodeWriter code, FileSpec spec, string former, string identifier)
    {
        if (spec.Options.DocumentationFor(spec.Language) != DocumentationLevel.None)
        {
            code.Line($"/// <summary>The former name of {new CodeDocumentation(identifier)}.</summary>");
        }

        code.Line($"[global::System.Obsolete({new CodeLiteral(RenamedMember.Message(former, identifier))})]");
        code.Line($"[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
    }
}
