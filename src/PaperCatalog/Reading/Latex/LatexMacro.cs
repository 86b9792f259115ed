namespace PaperCatalog.Reading.Latex;

/// <summary>A command that a file defines.</summary>
/// <param name="Name">Its name without the backslash.</param>
/// <param name="ParameterCount">The number of its parameters, from 0 to 9, the optional one included.</param>
/// <param name="OptionalValue">What stands for the first parameter when it is left out; null when it must be given.</param>
/// <param name="Body">What it expands to, with <c>#1</c> to <c>#9</c> for its parameters.</param>
internal sealed record LatexMacro(string Name, int ParameterCount, string? OptionalValue, string Body);
