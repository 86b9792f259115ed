using System.Text;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Levels;
using PaperCatalog.Fuzzing.Seeds;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Makes cases and asks the oracles of their level.</summary>
internal sealed class CaseRunner
{
    private readonly CaseFactory _factory;
    private readonly Dictionary<FuzzLevel, ILevelCheck> _checks;

    public CaseRunner(Product product, SeedLibrary seeds)
    {
        _factory = new CaseFactory(seeds);
        var generate = new GenerateCheck(product, seeds);
        _checks = new Dictionary<FuzzLevel, ILevelCheck>
        {
            [FuzzLevel.Parse] = new ParseCheck(product),
            [FuzzLevel.Write] = new WriteCheck(product),
            [FuzzLevel.Generate] = generate,
            [FuzzLevel.Execute] = new ExecuteCheck(product, generate),
        };
    }

    /// <summary>Runs the case of a number.</summary>
    /// <param name="id">The case.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <returns>The failure; null if every oracle holds.</returns>
    public Failure? Run(CaseId id, out int length)
    {
        FuzzCase input;
        try
        {
            input = _factory.Make(id);
        }
        catch (Exception exception)
        {
            // Mutators read the text that they change: what they meet is the readers' fault.
            length = 0;
            return Failure.From(exception, new FuzzCase(id, []));
        }

        length = input.Bytes.Length;
        return Run(input);
    }

    /// <summary>Runs a case.</summary>
    public Failure? Run(FuzzCase input)
    {
        try
        {
            _checks[input.Id.Level].Check(input);
            return null;
        }
        catch (Exception exception)
        {
            return Failure.From(exception, input);
        }
    }

    /// <summary>Runs a text at a level.</summary>
    public Failure? Run(FuzzLevel level, PaperFormat format, string text) =>
        Run(new FuzzCase(new CaseId(0, level, format, 0), Encoding.UTF8.GetBytes(text)));
}
