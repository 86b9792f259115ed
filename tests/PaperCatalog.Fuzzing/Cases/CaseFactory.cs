using System.Text;
using PaperCatalog.Fuzzing.Mutation;
using PaperCatalog.Fuzzing.Seeds;

namespace PaperCatalog.Fuzzing.Cases;

/// <summary>Makes cases from their numbers.</summary>
internal sealed class CaseFactory(SeedLibrary seeds)
{
    private const int MostMutations = 8;

    // What makes a record depend on another, or text stand for other text: its damage may rightly reach further.
    private static readonly string[] s_connections =
        ["crossref", "xdata", "@string", "@preamble", "@set", "newcommand", "\\def", "<!DOCTYPE", "&p", "*p", "@comment", "\"items\"", "\"references\""];

    private readonly Dictionary<PaperFormat, SeedDocument[]> _unconnected = Enum.GetValues<PaperFormat>().ToDictionary(
        static format => format,
        format => seeds.Of(format).Where(static document => document.Records.Count >= 3 && AreApart(document.Records)
            && !s_connections.Any(connection => document.Text.Contains(connection, StringComparison.OrdinalIgnoreCase))
            && PaperReader.Read(document.Text, document.Format, FuzzCase.Path).Problems.All(static problem => problem.Kind is ProblemKind.UnknownMacro or ProblemKind.MissingKey)).ToArray());

    public SeedLibrary Seeds => seeds;

    /// <summary>The case of a number.</summary>
    public FuzzCase Make(CaseId id)
    {
        var chance = new Chance(id.Start);
        return id.Level == FuzzLevel.Parse && chance.OneIn(4) && _unconnected[id.Format].Length > 0
            ? Damaged(id, chance)
            : Mutated(id, chance);
    }

    /// <summary>Whether no record stands within another, as the references of a CITATION.cff do.</summary>
    private static bool AreApart(IReadOnlyList<PaperRecord> records) =>
        records.Zip(records.Skip(1)).All(static pair => pair.First.Span.End <= pair.Second.Span.Start);

    private FuzzCase Mutated(CaseId id, Chance chance)
    {
        var text = chance.Of(seeds.Of(id.Format)).Text;
        var mutator = new Mutator(seeds, id.Format, chance, LargestText(id.Level, chance));
        for (var i = 1 + chance.Below(1 + chance.Below(MostMutations)); i > 0; i--)
        {
            text = mutator.Mutate(text);
        }

        return new FuzzCase(id, ByteMutator.Encode(text, chance));
    }

    // Compiling takes long: there the many small cases find more than a few large ones.
    private static int LargestText(FuzzLevel level, Chance chance) => level switch
    {
        FuzzLevel.Parse => chance.OneIn(50) ? 1_000_000 : 40_000,
        FuzzLevel.Write => chance.OneIn(100) ? 300_000 : 30_000,
        _ => chance.OneIn(200) ? 200_000 : 20_000,
    };

    private FuzzCase Damaged(CaseId id, Chance chance)
    {
        var document = chance.Of(_unconnected[id.Format]);
        var record = chance.Below(document.Records.Count);
        var span = document.Records[record].Span;
        var mutator = new Mutator(seeds, id.Format, chance, largest: 20_000);
        var damaged = mutator.DamageDelimiters(document.TextOf(record));
        var text = string.Concat(document.Text.AsSpan(0, span.Start), damaged, document.Text.AsSpan(span.End));
        return new FuzzCase(id, Encoding.UTF8.GetBytes(text), new Damage(document.Text, record, span, new SourceSpan(span.Start, damaged.Length)));
    }
}
