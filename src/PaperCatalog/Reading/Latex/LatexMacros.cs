namespace PaperCatalog.Reading.Latex;

/// <summary>The commands that a file defines itself with <c>\newcommand</c>, <c>\providecommand</c>, <c>\renewcommand</c> or <c>\def</c>.</summary>
internal sealed class LatexMacros
{
    public static readonly LatexMacros None = new([]);

    /// <summary>How much text may be looked at in vain for the ends of definitions.</summary>
    public const int MostVainReading = 4 * 1024 * 1024;

    private const int CommandsBetweenStops = 4096;

    /// <summary>What a definition that draws a character has and one that names another does not have.</summary>
    private static readonly string[] s_drawing = ["$", "\\hbox", "\\setbox", "\\accent", "\\raise", "\\lower", "\\kern", "\\leavevmode"];

    private readonly Dictionary<string, LatexMacro> _macros;

    private LatexMacros(Dictionary<string, LatexMacro> macros) => _macros = macros;

    public bool IsEmpty => _macros.Count == 0;

    /// <summary>Finds the definitions in a text, wherever they stand; the last one of a name counts.</summary>
    public static LatexMacros FindIn(string text, CancellationToken cancellationToken)
    {
        Dictionary<string, LatexMacro>? macros = null;
        var vain = 0;
        var rest = text.AsSpan();
        for (var command = 1; vain < MostVainReading; command++)
        {
            if (command % CommandsBetweenStops == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var backslash = rest.IndexOf('\\');
            if (backslash < 0 || backslash + 1 == rest.Length)
            {
                break;
            }

            rest = rest.Slice(backslash);
            var step = 2;
            if (rest[1] is 'n' or 'r' or 'p' or 'd' or 'D')
            {
                if (MacroDefinition.TryRead(rest, out var macro, out var isDefault, out var length))
                {
                    macros ??= new Dictionary<string, LatexMacro>(StringComparer.Ordinal);
                    if ((!isDefault || !macros.ContainsKey(macro!.Name)) && !DrawsKnownCharacter(macro!))
                    {
                        macros[macro!.Name] = macro;
                    }

                    step = length;
                }
                else
                {
                    vain += length;
                }
            }

            rest = rest.Slice(step);
        }

        return macros is null ? None : new LatexMacros(macros);
    }

    /// <summary>
    /// Whether a definition draws, with boxes or in a formula, the very character that its name is known for: MathSciNet's preambles
    /// define <c>\cprime</c> and <c>\ocirc</c> so.
    /// </summary>
    private static bool DrawsKnownCharacter(LatexMacro macro)
    {
        var name = macro.Name.AsSpan();
        var isKnown = LatexAccents.OfWord(name).Length > 0 || LatexLetters.Table.TryFind(name, out _) || LatexSymbols.Table.TryFind(name, out _);
        return isKnown && s_drawing.Any(sign => macro.Body.IndexOf(sign, StringComparison.Ordinal) >= 0);
    }

    public LatexMacro? Find(ReadOnlySpan<char> name) =>
        !IsEmpty && _macros.TryGetValue(name.ToString(), out var macro) ? macro : null;
}
