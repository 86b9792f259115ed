using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Options that count down when they are asked for.</summary>
internal sealed class StoppingOptions(AnalyzerConfigOptionsProvider options, Countdown countdown) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions
    {
        get
        {
            countdown.Pass();
            return options.GlobalOptions;
        }
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        countdown.Pass();
        return options.GetOptions(textFile);
    }
}
