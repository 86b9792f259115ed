namespace PaperCatalog.Fuzzing.Mutation;

/// <summary>Texts that have broken out of generated code, crashed a parser or forged a log elsewhere, or could.</summary>
internal static class HostileTexts
{
    /// <summary>What ends a line of C#, and what does not but looks as if.</summary>
    public static readonly string[] LineEnds = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\u001A", "\n\r", "\r\r\n"];

    /// <summary>Text that would be code, documentation, a directive, a log's order.</summary>
    public static readonly string[] Code =
    [
        "x\n [System.Runtime.CompilerServices.ModuleInitializer] internal static void Pwn() => throw null;",
        "x\r[assembly: System.Reflection.AssemblyTitle(\"pwn\")]", "see\u2028public static int Pwn;", "see\u2029public static int Pwn;", "see\u0085public static int Pwn;",
        "\"; } class X { static X(){", "\"\"\"\"\"", "\\", "\\\\\" + Pwn + \"", "\\u0022 + Pwn + \\u0022", "**//", "*\u00E9/", "*/ class Pwn; /*", "x/../../Evil", "a;}class B{",
        "<see cref=\"System.Console\"/>", "&nbsp; &#x1; &amp; &lt;", "]]> <![CDATA[ x", "<!-- x --> <?xml version=\"1.0\"?>", "</para></summary><remarks>pwn</remarks>",
        "<include file='/etc/passwd.xml' path='//*'/>", "<inheritdoc cref=\"object\"/>", "\n/usr/bin", "/// / <x>", "$\"{0} {{", "$@\"\"\" @\"\" u8", "{oops}", "{0}",
        "\n#error pwn", "\n#line 1 \"C:\\x\"\n#pragma warning restore\n#if false", "#endif", "##vso[task.complete result=Failed]", "::error::pwn", "A\nOther.cs(1,1): error CS9999: forged",
    ];

    /// <summary>Words that are names already, and words that differ in nothing one sees.</summary>
    public static readonly string[] Names =
    [
        "class", "record", "field", "extension", "file", "scoped", "required", "__arglist", "get_Title", "set_Item", "Title", "Papers", "Keys", "All", "TryFind", "Cited", "ByAuthor",
        "ByYear", "ByVenue", "Shelves", "Library", "Shelf", "Page0", "Citations", "Test", "System", "global", "PaperCatalog", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone",
        "ReferenceEquals", "Finalize", "Item", "value__", "Clone", "a\u00ADb", "ab", "a\u200Db", "\u00E9", "e\u0301", "\uFF21", "A", "\u0410", "\U0001D49C", "1st", "\U0001F600", "\u4E2D\u6587",
        "_", "__", "@class", "smith", "Smith", "SMITH", "../../x", "a:b*?", "CON", "aux", "a.b", "a-b", "a b", "\u0130", "\u0131", "\uD800",
    ];

    /// <summary>Single characters that readers, encoders and terminals trip over.</summary>
    public static readonly string[] Characters =
    [
        "\uD800", "\uDC00", "\uDC00\uD800", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uFEFF", "\u202E", "\u2066", "\u2069", "\u200B", "\u200D", "\u00AD", "\u001B[31m", "\u0001", "\u0008",
        "\u007F", "\u009F", "\u00A0", "\u3000", "\u0301", "\u0130", "\u1E9E", "\uFB01", "\u0345", "\U000E0001", "\U0010FFFF", "\U0001F468\u200D\U0001F469",
    ];

    /// <summary>Numbers and dates at the borders of what a reader expects.</summary>
    public static readonly string[] Numbers =
    [
        "0", "-0", "1e400", "-1", "99999", "2147483648", "9007199254740993", "18446744073709551616", "1.10", "0o17", "12:30:45", "13", "32", "2021-13-45", "2021-02-30", "-0044", "../2021",
        "2021/..", "199X", "1999~", "1999?", "2021-21", "in press", "NaN", "no", "\u0662\u0660\u0662\u0661", "10.1/" , "10.1000/a b", "2010.13993v0", "math/0211159v99", "978-3-86680-192-8", "0000-0002-1825-009X",
        "http://", "https://[::1", "javascript:alert(1)", "file:///etc/passwd", "//x", "https://example.org/\u202E", "https://example.org/%", "mailto:a@b", "urn:x:y", "http://a\\b", "https://user:p@h:99999/",
    ];
}
