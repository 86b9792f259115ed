using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <summary>Which rules a project has turned on or off; what nobody would see need not be looked for.</summary>
internal sealed class RuleSwitches
{
    private readonly CompilationOptions _options;
    private readonly CancellationToken _cancellationToken;

    public RuleSwitches(CompilationOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the rule may be reported: options of the project go before <c>.globalconfig</c>, that before the rule's own default.</summary>
    public bool IsOn(DiagnosticDescriptor rule)
    {
        if (!_options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var report)
            && !(_options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetGlobalDiagnosticValue(rule.Id, _cancellationToken, out report)))
        {
            report = ReportDiagnostic.Default;
        }

        return report == ReportDiagnostic.Default ? rule.IsEnabledByDefault : report != ReportDiagnostic.Suppress;
    }
}
