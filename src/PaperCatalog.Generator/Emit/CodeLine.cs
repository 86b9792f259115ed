using System.Globalization;
using System.Runtime.CompilerServices;

namespace PaperCatalog.Generator.Emit;

/// <summary>A line of code in the making: fixed parts and typed holes.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLine
{
    private readonly CodeBuffer _code;

    public CodeLine(int literalLength, int formattedCount, CodeWriter writer)
    {
        _ = literalLength + formattedCount;
        _code = writer.Begin();
    }

    /// <summary>A fixed part: a constant of our own source.</summary>
    public void AppendLiteral(string constant) => _code.Append(constant);

    public void AppendFormatted(CodeIdentifier identifier) => identifier.AppendTo(_code);

    public void AppendFormatted(CodeLiteral literal) => literal.AppendTo(_code);

    public void AppendFormatted(CodeDocumentation documentation) => documentation.AppendTo(_code);

    public void AppendFormatted(CodeReference reference) => reference.AppendTo(_code);

    public void AppendFormatted(CodeLiteralList literals) => literals.AppendTo(_code);

    public void AppendFormatted(CodeKeyword keyword) => _code.Append(keyword.Text);

    public void AppendFormatted(int number) => _code.Append(number.ToString(CultureInfo.InvariantCulture));
}
