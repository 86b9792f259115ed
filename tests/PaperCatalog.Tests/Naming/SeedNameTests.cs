using PaperCatalog.Naming;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Naming;

public sealed class SeedNameTests
{
    private static readonly (string Begins, string Name, KeyOrigin Origin)[] s_expected =
    [
        ("We introduce GPT-NeoX-20B", "GptNeoX20B", KeyOrigin.IntroducedName),
        ("Modern deep learning frameworks", "TorchFx", KeyOrigin.IntroducedName),
        ("Graphs are a common model", "EdgeProposalSets", KeyOrigin.Repository),
        ("While programming is one of", "Apps", KeyOrigin.IntroducedName),
        ("Recent work has demonstrated", "ThePile", KeyOrigin.IntroducedName),
        ("As machine learning techniques become", "ExpectedPerformanceOfPartialSchedule", KeyOrigin.FirstWords),
        ("Graph Neural Networks (GNNs) are", "CorrectAndSmooth", KeyOrigin.IntroducedName),
        ("Unstructured data often has", "Sslr", KeyOrigin.Repository),
        ("Neural networks are vulnerable", "IntermediateLevelAttack", KeyOrigin.IntroducedName),
        ("Research has shown that", "AdversarialWeakness", KeyOrigin.FirstWords),
    ];

    [Fact]
    public void Ten_seed_abstracts_give_the_names_of_the_table()
    {
        var abstracts = File.ReadAllLines(SharedFolder.SeedFile)
            .Where(static line => line.StartsWith("Abstract:", StringComparison.Ordinal))
            .Select(static line => Decoded(line["Abstract:".Length..]))
            .ToArray();

        Assert.Equal(s_expected, abstracts.Select(static (text, index) =>
        {
            var name = PaperNames.Infer(null, text, AclAbstracts.LinksOf(text));
            return (text[..s_expected[index].Begins.Length], name.Identifier, name.Origin);
        }));
    }

    /// <summary>The four commands of the seed file, read as LaTeX.</summary>
    private static string Decoded(string text) => text
        .Replace(@"\model{}", "model", StringComparison.Ordinal)
        .Replace(@"\emph{", string.Empty, StringComparison.Ordinal)
        .Replace(@"\textit{", string.Empty, StringComparison.Ordinal)
        .Replace(@"\url{", string.Empty, StringComparison.Ordinal)
        .Replace("}", string.Empty, StringComparison.Ordinal);
}
