using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints the members of one file: a property and a key for each paper.</summary>
internal static class MemberEmitter
{
    public static SourceText Emit(FileSpec spec, CancellationToken cancellationToken)
    {
        var code = new CodeWriter();
        var documentation = spec.Options.DocumentationFor(spec.Language);
        var accessor = DataEmitter.AccessorOf(spec.Plan);
        CodeHeader.Open(code, spec.Plan.Path, spec.ClassName, spec.Options, spec.Language);
        for (var i = 0; i < spec.Plan.Members.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var member = spec.Plan.Members[i];
            if (!member.IsNamed)
            {
                continue;
            }

            MemberDocumentation.Write(code, member.Paper, documentation);
            code.Line($"public static global::PaperCatalog.Paper {new CodeIdentifier(member.Identifier)} => Shelves.{accessor}({i});");
            code.Line();
        }

        FormerNameEmitter.EmitMembers(code, spec);
        var isFirst = true;
        code.Line($"partial class Keys");
        code.Open();
        for (var i = 0; i < spec.Plan.Members.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var member = spec.Plan.Members[i];
            if (!member.IsNamed)
            {
                continue;
            }

            if (documentation != DocumentationLevel.None)
            {
                if (!isFirst)
                {
                    code.Line();
                }

                isFirst = false;
                code.Line($"/// <summary>{new CodeDocumentation(MemberDocumentation.Headline(member.Paper))}</summary>");
            }

            code.Line($"public const string {new CodeIdentifier(member.Identifier)} = {new CodeLiteral(member.Paper.Key)};");
        }

        FormerNameEmitter.EmitKeys(code, spec);
        code.Close();
        CodeHeader.Close(code, spec.Options);
        return code.ToSourceText();
    }
}
