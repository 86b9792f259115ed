namespace PaperCatalog.Reading.Latex;

/// <summary>Reads one definition of a command.</summary>
internal static class MacroDefinition
{
    /// <summary>The longest definition, in UTF-16 units; a longer one is none.</summary>
    public const int Longest = 16 * 1024;

    private const int MostParameters = 9;

    private static readonly string[] s_commands =
        ["newcommand", "renewcommand", "providecommand", "def", "DeclareMathOperator", "DeclareRobustCommand"];

    /// <summary>Whether a text begins with a command that defines another one.</summary>
    public static bool Begins(ReadOnlySpan<char> text) => CommandAt(text) is not null;

    /// <summary>Reads the definition that a text begins with.</summary>
    /// <param name="text">The text from the backslash on.</param>
    /// <param name="macro">The macro that is defined.</param>
    /// <param name="isDefault">Whether an earlier definition stays in force (<c>\providecommand</c>).</param>
    /// <param name="length">The length of the definition; if there is none, how far it was looked for.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out LatexMacro? macro, out bool isDefault, out int length)
    {
        macro = null;
        isDefault = false;
        length = 0;
        var command = CommandAt(text);
        if (command is null)
        {
            return false;
        }

        var reader = new ArgumentReader(text.Slice(0, Math.Min(text.Length, Longest)), 1 + command.Length);
        isDefault = command == "providecommand";
        var isRead = command == "def" ? TryReadDef(ref reader, out macro) : TryReadCommand(ref reader, out macro);
        length = reader.Position;
        return isRead;
    }

    private static string? CommandAt(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] != '\\')
        {
            return null;
        }

        var rest = text.Slice(1);
        foreach (var command in s_commands)
        {
            if (rest.StartsWith(command.AsSpan())
                && (rest.Length == command.Length || !ArgumentReader.IsLetter(rest[command.Length])))
            {
                return command;
            }
        }

        return null;
    }

    private static bool TryReadCommand(ref ArgumentReader reader, out LatexMacro? macro)
    {
        macro = null;
        reader.Skip('*');
        if (!TryReadName(ref reader, out var name))
        {
            return false;
        }

        var count = 0;
        string? optional = null;
        if (reader.TryReadOption(out var parameters))
        {
            if (parameters.Length != 1 || parameters[0] is < '0' or > '9')
            {
                return false;
            }

            count = parameters[0] - '0';
            if (reader.TryReadOption(out var value))
            {
                optional = value.ToString();
            }
        }

        if (!reader.TryReadArgument(out var body))
        {
            return false;
        }

        macro = new LatexMacro(name, count, optional, body.ToString());
        return true;
    }

    private static bool TryReadDef(ref ArgumentReader reader, out LatexMacro? macro)
    {
        macro = null;
        if (!TryReadName(ref reader, out var name))
        {
            return false;
        }

        var count = 0;
        while (count < MostParameters && reader.TryReadParameter(count + 1))
        {
            count++;
        }

        // A parameter text with delimiters is TeX's own business.
        if (!reader.IsAtBrace || !reader.TryReadArgument(out var body))
        {
            return false;
        }

        macro = new LatexMacro(name, count, null, body.ToString());
        return true;
    }

    private static bool TryReadName(ref ArgumentReader reader, out string name)
    {
        name = string.Empty;
        if (!reader.TryReadArgument(out var argument))
        {
            return false;
        }

        argument = argument.Trim();
        if (argument.Length < 2 || argument[0] != '\\')
        {
            return false;
        }

        name = argument.Slice(1).ToString();
        return name.Length == 1 || ArgumentReader.AreLetters(argument.Slice(1));
    }
}
