namespace PaperCatalog.Generator.Emit;

/// <summary>Literals with commas between.</summary>
internal readonly struct CodeLiteralList
{
    private readonly IReadOnlyList<string> _values;

    public CodeLiteralList(IReadOnlyList<string> values) => _values = values;

    public void AppendTo(CodeBuffer code)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (i > 0)
            {
                code.Append(", ");
            }

            new CodeLiteral(_values[i]).AppendTo(code);
        }
    }
}
