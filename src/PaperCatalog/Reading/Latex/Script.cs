namespace PaperCatalog.Reading.Latex;

/// <summary>Writes raised and lowered text with the characters that Unicode has for it.</summary>
internal static class Script
{
    private const string Plain = "0123456789+-\u2212=()nihjrwyoe";
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F\u2071\u02B0\u02B2\u02B3\u02B7\u02B8\u1D52\u1D49";
    private const string Lowered = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E";

    /// <summary>The text raised; as it is where a character has no raised form.</summary>
    public static string Raise(string text) => text switch { "TM" => "\u2122", "SM" => "\u2120", _ => Map(text, Raised) };

    /// <summary>The text lowered; as it is where a character has no lowered form.</summary>
    public static string Lower(string text) => Map(text, Lowered);

    private static string Map(string text, string forms)
    {
        var result = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var index = Plain.IndexOf(text[i]);
            if (index < 0 || index >= forms.Length)
            {
                return text;
            }

            result[i] = forms[index];
        }

        return new string(result);
    }
}
