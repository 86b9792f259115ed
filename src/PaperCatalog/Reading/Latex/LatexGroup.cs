namespace PaperCatalog.Reading.Latex;

/// <summary>A pair of braces, or of square brackets after a command, that is open.</summary>
/// <param name="Close">The character that closes it.</param>
/// <param name="Start">Where its text begins in the output.</param>
/// <param name="Command">The command whose argument it is; <see cref="LatexCommand.Unknown"/> for none that matters.</param>
/// <param name="Argument">Which of the command's arguments it is, from 0; -1 for an option.</param>
/// <param name="IsRaw">Whether its text is taken as it stands.</param>
/// <param name="IsProtection">
/// Whether styles must not change the case of its text: braces of no command, that begin with none either
/// ("BibTeXing", section 4: what begins with a backslash is a special character).
/// </param>
internal readonly record struct LatexGroup(char Close, int Start, LatexCommand Command, int Argument, bool IsRaw, bool IsProtection);
