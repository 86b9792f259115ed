namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Texts that have broken out of generated code elsewhere, or could.</summary>
internal static class Payloads
{
    /// <summary>
    /// Line ends, quotes, escapes, delimiters put together again by deleting, names, documentation markup, comments
    /// of comments, interpolation, directives. None has a brace that BibTeX would count, or an empty line.
    /// </summary>
    public static readonly string[] All =
    [
        "x\n [System.Runtime.CompilerServices.ModuleInitializer] internal static void Pwn() => throw null;",
        "x\r[assembly: System.Reflection.AssemblyTitle(\"pwn\")]",
        "x\r\nclass Pwn;",
        "see\u2028public static int Pwn;",
        "see\u2029public static int Pwn;",
        "see\u0085public static int Pwn;",
        "see\vpublic static int Pwn;\fint Pwn2;",
        "\"; ) class X : static X(",
        "\"\"\"\"\"",
        "\\",
        "\\\\\" + Pwn + \"",
        "\\u0022 + Pwn + \\u0022",
        "a\u2029b\u2028c\u0085d",
        "**//",
        "*\u00E9/",
        "*/ class Pwn; /*",
        "x/../../Evil",
        "a;)class B(",
        "<see cref=\"System.Console\"/>",
        "&nbsp; &#x1; &amp; &lt;",
        "]]> <![CDATA[ x",
        "<!-- x -- > <?xml version=\"1.0\"?>",
        "</para></summary><remarks>pwn</remarks><summary><para>",
        "<include file='/etc/passwd.xml' path='//*'/>",
        "<inheritdoc cref=\"object\"/>",
        "\u0001\u0008\u001B[31m\u007F\u009F",
        "a\ud800b",
        "\udc00\ud800",
        "\uFFFE\uFFFF\uFDD0",
        "\n/usr/bin",
        "/// / <x>",
        "$\"(0) ((",
        "$@\"\"\" @\"\" u8",
        "\n#error pwn",
        "\n#line 1 \"C:\\x\"\n#pragma warning restore\n#nullable disable\n#if false",
        "#endif",
        "\u202E\u2066reversed\u2069\u202C",
        "a\u00ADb\u200D\u200Bc\uFEFF",
        "##vso[task.complete result=Failed]",
        "::error::pwn",
        "A\nOther.cs(1,1): error CS9999: forged",
        "global::System.Console",
        "class",
        "__arglist",
        "get_Title",
    ];
}
