using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Oracles;

namespace PaperCatalog.Fuzzing.Tests;

/// <summary>Faults a reader, writer, generator or analyzer could have, by the oracle that must find them.</summary>
internal static class Faults
{
    /// <summary>All of them.</summary>
    public static readonly Dictionary<string, (Oracle Oracle, FuzzLevel Level, BrokenProduct Product)> All = new()
    {
        ["a reader that throws"] = (Oracle.NoException, FuzzLevel.Parse, Reading(static (_, _) => throw new InvalidOperationException())),
        ["a generator that throws"] = (Oracle.NoException, FuzzLevel.Generate, new BrokenProduct { Thrown = new InvalidOperationException() }),
        ["an analyzer that throws"] = (Oracle.NoException, FuzzLevel.Generate, Analyzing("AD0001", "thrown", null)),
        ["an attribute that runs code"] = (Oracle.OnlyWhatWasPlanned, FuzzLevel.Generate, Generating("public const string", "[System.Runtime.CompilerServices.ModuleInitializer] public const string")),
        ["a text that ends its comment"] = (Oracle.OnlyWhatWasPlanned, FuzzLevel.Generate, Generating("/// <summary>", "/// <summary>\npublic static int Pwn;\n/// <summary>")),
        ["a type of its own"] = (Oracle.OnlyWhatWasPlanned, FuzzLevel.Generate, Generating("partial class Keys", "class Pwn { } partial class Keys")),
        ["a file that is copied in"] = (Oracle.OnlyWhatWasPlanned, FuzzLevel.Generate, Generating("/// <summary>", "/// <summary><include file='x' path='*'/>")),
        ["a directive"] = (Oracle.OnlyWhatWasPlanned, FuzzLevel.Generate, Generating("partial class Keys", "\n#line 1\npartial class Keys")),
        ["an open brace"] = (Oracle.OnlyWhatWasPlanned, FuzzLevel.Generate, Generating("partial class Keys", "partial class Keys {")),
        ["a name that is not there"] = (Oracle.Compiles, FuzzLevel.Execute, Generating("global::PaperCatalog.Paper ", "global::PaperCatalog.Papier ")),
        ["a public member without a comment"] = (Oracle.Compiles, FuzzLevel.Execute, Generating("/// ", "// ")),
        ["a value that is cut"] = (Oracle.ValuesArrive, FuzzLevel.Execute, Generating("ttributed", "t")),
        ["a key that is another"] = (Oracle.ValuesArrive, FuzzLevel.Execute, Generating("= \"second\"", "= \"first\"")),
        ["a member that gives its neighbour"] = (Oracle.ValuesArrive, FuzzLevel.Execute, Generating("(1);", "(0);")),
        ["a reader that gives other papers for bytes"] = (Oracle.ValuesArrive, FuzzLevel.Parse, new BrokenProduct { AfterReadingBytes = static result => result with { Records = [.. result.Records.Skip(1)] } }),
        ["a reader that loses what follows a fault"] = (Oracle.NeighboursStay, FuzzLevel.Parse, Reading(static (text, result) => IsDamaged(text) ? result with { Records = [.. result.Records.Take(1)] } : result)),
        ["a reader that changes a neighbour"] = (Oracle.NeighboursStay, FuzzLevel.Parse, Reading(static (text, result) => IsDamaged(text) ? WithTitle(result, result.Records.Count - 1, "changed") : result)),
        ["a reader that says nothing"] = (Oracle.Located, FuzzLevel.Parse, Reading(static (text, result) => IsDamaged(text) ? result with { Records = [result.Records[0], result.Records[^1]], Problems = [] } : result)),
        ["a place outside the text"] = (Oracle.Located, FuzzLevel.Parse, Reading(static (text, result) => result with { Problems = [new Problem(ProblemKind.MissingComma, new SourceSpan(text.Length, 1))] })),
        ["a record on another line"] = (Oracle.Located, FuzzLevel.Parse, Reading(static (_, result) => result with { Records = [.. result.Records.Select(static record => record with { Paper = record.Paper with { SourceLine = 99 } })] })),
        ["a diagnostic in another file"] = (Oracle.Located, FuzzLevel.Generate, Analyzing("PCAT9999", "text", "/elsewhere")),
        ["a message of two lines"] = (Oracle.VisibleText, FuzzLevel.Generate, Analyzing("PCAT9999", "a\nOther.cs(1,1): error CS9999: forged", null)),
        ["an order to the build server"] = (Oracle.VisibleText, FuzzLevel.Generate, Analyzing("PCAT9999", "##vso[task.complete]", null)),
        ["a sign that turns the line around"] = (Oracle.VisibleText, FuzzLevel.Generate, Generating("/// <summary>", "/// <summary>\u202E")),
        ["half a character in a literal"] = (Oracle.VisibleText, FuzzLevel.Generate, Generating("ttributed", "\uD800")),
        ["a reader that keeps a copy for each unit"] = (Oracle.Cheap, FuzzLevel.Parse, Reading(static (text, result) => Wasting(text, result))),
        ["a writer that loses a paper"] = (Oracle.Idempotent, FuzzLevel.Write, new BrokenProduct { AfterWriting = static text => text.Length / 2 is var half && text.IndexOf("\n@", half, StringComparison.Ordinal) is > 0 and var end ? text[..end] : text }),
        ["a writer that leaves braces open"] = (Oracle.Idempotent, FuzzLevel.Write, new BrokenProduct { AfterWriting = static text => text.Replace("},", ",", StringComparison.Ordinal) }),
        ["a writer that adds a word each time"] = (Oracle.Idempotent, FuzzLevel.Write, new BrokenProduct { AfterWriting = static text => text.Replace("journal = {", "journal = {The ", StringComparison.Ordinal) }),
        ["a writer that changes a title"] = (Oracle.Idempotent, FuzzLevel.Write, new BrokenProduct { AfterWriting = static text => text.Replace("econd", "ECOND", StringComparison.Ordinal) }),
    };

    private static bool IsDamaged(string text) => text.Contains("title   {", StringComparison.Ordinal);

    private static BrokenProduct Reading(Func<string, ReadResult, ReadResult> change) => new() { AfterReading = change };

    private static BrokenProduct Generating(string before, string after) =>
        new() { AfterGenerating = code => code.Replace(before, after, StringComparison.Ordinal) };

    private static BrokenProduct Analyzing(string id, string message, string? path)
    {
        var rule = new DiagnosticDescriptor(id, "title", "{0}", "category", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        var place = path is null ? Location.None : Location.Create(path, new TextSpan(0, 1), new LinePositionSpan(new LinePosition(0, 0), new LinePosition(0, 1)));
        return new BrokenProduct { AfterAnalyzing = diagnostics => diagnostics.Add(Diagnostic.Create(rule, place, message)) };
    }

    private static ReadResult WithTitle(ReadResult result, int index, string title)
    {
        var records = result.Records.ToArray();
        records[index] = records[index] with { Paper = records[index].Paper with { Title = title } };
        return result with { Records = records };
    }

    private static ReadResult Wasting(string text, ReadResult result)
    {
        var copies = 0;
        for (var i = 0; i < 400_000; i++)
        {
            copies += text.ToCharArray().Length;
        }

        return copies == 0 ? result with { Records = [] } : result;
    }
}
