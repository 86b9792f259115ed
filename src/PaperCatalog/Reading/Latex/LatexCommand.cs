namespace PaperCatalog.Reading.Latex;

/// <summary>What a command does to text.</summary>
internal enum LatexCommand
{
    /// <summary>No command at all: a pair of braces by itself.</summary>
    None,

    /// <summary>A command that is not known.</summary>
    Unknown,

    /// <summary>A switch such as <c>\em</c> that leaves no text and takes the space after it.</summary>
    Switch,

    /// <summary>White space.</summary>
    Space,

    /// <summary>One argument, which is text.</summary>
    Text,

    /// <summary>Two arguments of text, a space between.</summary>
    TwoTexts,

    /// <summary>One argument that is no text, such as a length or a label.</summary>
    Drop,

    /// <summary>Two arguments that are no text.</summary>
    DropTwo,

    /// <summary>An argument that is no text, then one that is.</summary>
    DropText,

    /// <summary>Two arguments that are no text, then one that is.</summary>
    DropTwoText,

    /// <summary>An address.</summary>
    Address,

    /// <summary>An address, then the text that stands for it.</summary>
    Reference,

    /// <summary>An argument that is taken as it stands.</summary>
    Verbatim,

    /// <summary>A keyword between two equal characters.</summary>
    Verb,

    /// <summary>Keys of other papers, perhaps with notes in square brackets.</summary>
    Citation,

    /// <summary>Text set apart, shown in parentheses.</summary>
    Footnote,

    /// <summary>Text in parentheses.</summary>
    Parentheses,

    /// <summary>Text in square brackets.</summary>
    Brackets,

    /// <summary>Text in double quotes.</summary>
    Quote,

    /// <summary>Text in capital letters.</summary>
    Upper,

    /// <summary>Text in small letters.</summary>
    Lower,

    /// <summary>Text that stands higher.</summary>
    Superscript,

    /// <summary>Text that stands lower.</summary>
    Subscript,

    /// <summary>A numerator and a denominator.</summary>
    Fraction,

    /// <summary>A root.</summary>
    Root,

    /// <summary>Mathematics without dollar signs.</summary>
    Mathematics,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>The beginning of an environment.</summary>
    Begin,

    /// <summary>The end of an environment.</summary>
    End,

    /// <summary>A character by its number.</summary>
    Character,

    /// <summary>A character of Zapf Dingbats by its number.</summary>
    Ding,

    /// <summary>A number or length that follows without braces.</summary>
    Dimension,

    /// <summary>The definition of a command.</summary>
    Definition,
}
