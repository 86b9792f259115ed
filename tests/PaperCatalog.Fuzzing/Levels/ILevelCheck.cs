using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Levels;

/// <summary>Takes a case through the house and asks the oracles.</summary>
internal interface ILevelCheck
{
    /// <summary>Returns if every oracle holds.</summary>
    /// <exception cref="Oracles.OracleException">One does not.</exception>
    void Check(FuzzCase input);
}
