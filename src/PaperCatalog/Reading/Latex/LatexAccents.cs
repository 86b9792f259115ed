namespace PaperCatalog.Reading.Latex;

/// <summary>The commands that put a mark on the letter after them.</summary>
internal static class LatexAccents
{
    private const string Words =
        "u \u0306 M \u0322 B \u0335 v \u030C H \u030B c \u0327 k \u0328 d \u0323 b \u0331 r \u030A t \u0361 h \u0309 G \u030F U \u030E "
        + "hat \u0302 bar \u0304 tilde \u0303 vec \u20D7 dot \u0307 ddot \u0308 check \u030C breve \u0306 acute \u0301 "
        + "grave \u0300 mathring \u030A dddot \u20DB not \u0338 textcommabelow \u0326 textcommaabove \u0313 "
        + "textrevcommaabove \u0314 textroundcap \u0311 textdoublegrave \u030F textvbaraccent \u030D textdotacute \u0301 "
        + "textdoublevbaraccent \u030E textsubring \u0325 textsubumlaut \u0324 textsubbar \u0331 textsubtilde \u0330 "
        + "textsubcircum \u032D textsubarch \u032F textsubbridge \u032A textsyllabic \u0329 textsuperimposetilde \u0334 "
        + "textovercross \u033D textinvsubbridge \u033A textsubsquare \u033B textsubrhalfring \u0339 textsublhalfring \u031C "
        + "textsubplus \u031F textadvancing \u0318 textretracting \u0319 textraising \u031D textlowering \u031E texttoptiebar \u0361 "
        + "textdotbreve \u0310 textturncommaabove \u0312 textcommaabover \u0315 textsubgrave \u0316 textsubacute \u0317 "
        + "textlangleabove \u031A textrighthorn \u031B textsubminus \u0320 textpalhookbelow \u0321 textsubw \u032B "
        + "textsubwedge \u032C textsubcircnum \u032D textsubbreve \u032E textundertie \u032E subdoublebar \u0333 "
        + "textlstrokethru \u0336 textsstrikethru \u0337 textlstrikethru \u0338 textseagull \u033C overbridge \u0346 "
        + "subdoublevert \u0348 subcorner \u0349 crtilde \u034A textoverw \u034A dottedtilde \u034B doubletilde \u034C "
        + "spreadlips \u034D whistle \u034E textrightarrowhead \u0350 textlefthalfring \u0351 sublptr \u0354 subrptr \u0355 "
        + "textrightuparrowhead \u0356 textrighthalfring \u0357 textdoublebreve \u035D textdoublemacron \u035E "
        + "textdoublemacronbelow \u035F textdoubletilde \u0360 sliding \u0362 "
        + "newtie \u0311 textcircled \u20DD textogonekcentered \u0328 "
        + "capitalacute \u0301 capitalgrave \u0300 capitalcircumflex \u0302 capitaltilde \u0303 capitaldieresis \u0308 "
        + "capitalring \u030A capitalcaron \u030C capitalbreve \u0306 capitalmacron \u0304 capitaldotaccent \u0307 "
        + "capitalcedilla \u0327 capitalogonek \u0328 capitalhungarumlaut \u030B "
        + "ocirc \u030A polhk \u0328 udot \u0323 lfhook \u0326 "
        + "textacutemacron \u0301\u0304 textgravemacron \u0300\u0304 textbrevemacron \u0306\u0304 textringmacron \u030A\u0304 "
        + "textgravedot \u0300\u0307 textcircumdot \u0302\u0307 texttildedot \u0303\u0307 textacutewedge \u0301\u030C";

    private static NameTable? s_words;

    /// <summary>The mark of a command that is one character which is no letter; 0 when it is none.</summary>
    public static char OfSymbol(char c) => c switch
    {
        '`' => '\u0300',
        '\'' => '\u0301',
        '^' => '\u0302',
        '~' => '\u0303',
        '=' => '\u0304',
        '.' => '\u0307',
        '"' => '\u0308',
        _ => '\0',
    };

    /// <summary>The marks of a command that is a word, the outer one first; empty when it is none.</summary>
    public static ReadOnlySpan<char> OfWord(ReadOnlySpan<char> name) =>
        (s_words ??= new NameTable(Words)).TryFind(name, out var marks) ? marks : default;

    /// <summary>Whether a command is a mark only before a brace: alone its letter names things of people's own.</summary>
    public static bool NeedsBrace(char mark) => mark is '\u0322' or '\u0335';

    /// <summary>What stands for a mark that has no letter, such as that of <c>\~{}</c>.</summary>
    public static string Alone(char mark) => mark switch
    {
        '\u0300' => "`",
        '\u0301' => "\u00B4",
        '\u0302' => "^",
        '\u0303' => "~",
        '\u0304' => "\u00AF",
        '\u0306' => "\u02D8",
        '\u0307' => "\u02D9",
        '\u0308' => "\u00A8",
        '\u030A' => "\u02DA",
        '\u030B' => "\u02DD",
        '\u030C' => "\u02C7",
        '\u0327' => "\u00B8",
        '\u0328' => "\u02DB",
        '\u0331' => "_",
        _ => "\u00A0" + mark,
    };
}
