namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A number of a field, and its digits.</summary>
/// <param name="Text">As it is written, with hyphens and spaces.</param>
/// <param name="Digits">Its digits, an X at the end in upper case.</param>
internal readonly record struct SerialNumber(string Text, string Digits)
{
    /// <summary>The digits with look-alike letters read as digits; null where there is none.</summary>
    public string? WithoutLetters
    {
        get
        {
            var mended = Mend(Digits);
            return mended == Digits ? null : mended;
        }
    }

    /// <summary>The written form with other digits in the places of its own.</summary>
    public string WithDigits(string digits)
    {
        var letters = Text.ToCharArray();
        var next = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (!SerialNumberList.IsHyphen(letters[i]) && letters[i] != ' ')
            {
                letters[i] = digits[next++];
            }
        }

        return new string(letters);
    }

    /// <summary>Reads the letters O, l and I as the digits that they were typed for.</summary>
    public static string Mend(string text) => text.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');
}
