using System.Text;

namespace PaperCatalog.Reading.Latex;

/// <summary>The commands that are known by what they do, not by a character they stand for.</summary>
internal static class LatexCommands
{
    private static readonly (LatexCommand Command, string Names)[] s_names =
    [
        (LatexCommand.Switch,
 "em it bf sl sc tt rm sf sfb bfseries mdseries itshape slshape scshape upshape ttfamily rmfamily sffamily normalfont "
            + "normalcolor boldmath unboldmath cal mit frak "
            + "tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge smaller larger "
            + "centering raggedright raggedleft noindent indent relax protect unskip ignorespaces aftergroup xspace null leavevmode "
            + "sloppy fussy samepage bgroup egroup begingroup endgroup selectfont allowbreak nobreak nolinebreak "
            + "nopagebreak displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits "
            + "left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr middle mathsurround "
            + "maketitle tableofcontents appendix frontmatter mainmatter backmatter bibliographystyle hfill vfill hfil vfil "
            + "hss vss strut global long outer expandafter noexpand autocap midsentence nopunct isdot "
            + "bibnamedelima bibnamedelimb bibnamedelimc bibnamedelimd nohyphens"),
        (LatexCommand.Space,
 "quad qquad enspace thinspace medspace thickspace negthinspace space newline linebreak par hfilneg "
            + "smallskip medskip bigskip newpage clearpage pagebreak cleardoublepage enskip hline toprule midrule bottomrule "
            + "addspace addnbspace addthinspace addnbthinspace addlowpenspace addhighpenspace "
            + "adddotspace addslashspace tab"),
        (LatexCommand.Text,
 "emph text textit textbf textsl textsc texttt textrm textsf textmd textup textnormal "
            + "mbox hbox vbox vtop fbox makebox framebox underline underbar uline uuline uwave "
            + "sout xout dashuline dotuline oldstylenums "
            + "mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal boldsymbol bm pmb Bbb "
            + "operatorname mathop mathbin mathrel mathord mathopen mathclose mathpunct mathinner "
            + "overline overbrace underbrace widehat widetilde overrightarrow overleftarrow "
            + "textlatin textgreek textcyrillic latintext greektext "
            + "section subsection subsubsection subsubsubsection paragraph subparagraph chapter part caption title author "
            + "abstract keywords centerline leftline rightline llap rlap clap smash NoCaseChange "
            + "nobibliography email orcid doi acl ac acp acf acs acl acsp Ac Acp gls Gls glspl Glspl glsentrytext "
            + "mkbibemph mkbibitalic mkbibbold mkbibordinal mkbibmonth mkbibnamefamily mkbibnamegiven mkbibnameprefix "
            + "mkbibnamesuffix mkbibacro bibstring bibxstring biblstring bibsstring bibcpstring bibhyperref "
            + "MakeSentenceCase MakeCapital MakeTitleCase uppercasefirst capitalisewords num si unit ang acro "
            + "substack citenamefont natexlab "
            + "bibnamefont bibfnamefont"),
        (LatexCommand.TwoTexts, "switchargs SI qty SIrange numrange binom dbinom tbinom stackrel overset underset"),
        (LatexCommand.Drop,
 "label vspace hspace color pagecolor phantom hphantom vphantom index glossary nocite includegraphics "
            + "bibliography input include usepackage documentclass pagestyle thispagestyle markboth hyphenation "
            + "selectlanguage noopsort sortnoop SortNoop NoopSort Noopsort noop "
            + "stepcounter refstepcounter cellcolor rowcolor pdfbookmark "
            + "fontfamily fontseries fontshape fontencoding"),
        (LatexCommand.DropTwo,
 "rule setlength addtolength setcounter addtocounter fontsize newcounter addcontentsline "
            + "hyperdef"),
        (LatexCommand.DropText,
 "textcolor colorbox foreignlanguage textlang raisebox scalebox rotatebox parbox hypertarget hyperlink "
            + "texorpdfstring bibinfo bibfield adjustbox"),
        (LatexCommand.DropTwoText, "fcolorbox multicolumn multirow resizebox definecolor"),
        (LatexCommand.Address, "url burl"),
        (LatexCommand.Reference, "href"),
        (LatexCommand.Verbatim, "path nolinkurl detokenize"),
        (LatexCommand.Verb, "verb lstinline"),
        (LatexCommand.Citation,
 "cite citep citet citealp citealt citeauthor citeyear citeyearpar citetext citenum citefullauthor Citet Citep "
            + "Citealt Citealp Citeauthor autocite autocites textcite textcites parencite parencites footcite "
            + "footcites smartcite supercite fullcite footfullcite citetitle citedate citeurl cites shortcite shortciteA "
            + "shortciteN citeA citeN newcite ref eqref pageref autoref nameref cref Cref vref fref Fref prettyref "
            + "onlinecite citeasnoun bibentry"),
        (LatexCommand.Footnote, "footnote todo footnotetext thanks endnote marginpar sidenote marginnote"),
        (LatexCommand.Parentheses, "mkbibparens parentext"),
        (LatexCommand.Brackets, "mkbibbrackets brackettext"),
        (LatexCommand.Quote, "enquote textquote blockquote mkbibquote"),
        (LatexCommand.Upper, "uppercase MakeUppercase MakeTextUppercase"),
        (LatexCommand.Lower, "lowercase MakeLowercase MakeTextLowercase"),
        (LatexCommand.Superscript, "textsuperscript textsup mkbibsuperscript sp"),
        (LatexCommand.Subscript, "textsubscript textsub mkbibsubscript textinferior sb"),
        (LatexCommand.Fraction, "frac dfrac tfrac cfrac nicefrac sfrac xfrac"),
        (LatexCommand.Root, "sqrt"),
        (LatexCommand.Mathematics, "ensuremath"),
        (LatexCommand.Item, "item"),
        (LatexCommand.Begin, "begin"),
        (LatexCommand.End, "end"),
        (LatexCommand.Character, "char symbol unichar ElsevierGlyph"),
        (LatexCommand.Ding, "ding"),
        (LatexCommand.Dimension, "kern hskip vskip mskip mkern penalty raise lower moveleft moveright"),
        (LatexCommand.Definition,
 "newcommand renewcommand providecommand def DeclareMathOperator DeclareRobustCommand"),
    ];

    // A table's value is the number of a command as a character beyond the space.
    private const char Offset = '!';

    private static NameTable? s_table;

    public static LatexCommand Find(ReadOnlySpan<char> name)
    {
        var table = s_table ??= Build();
        return table.TryFind(name, out var value) ? (LatexCommand)(value[0] - Offset) : LatexCommand.Unknown;
    }

    private static NameTable Build()
    {
        var data = new StringBuilder();
        foreach (var (command, names) in s_names)
        {
            foreach (var name in names.Split(' '))
            {
                data.Append(name).Append(' ').Append((char)(Offset + (int)command)).Append(' ');
            }
        }

        data.Length--;
        return new NameTable(data.ToString());
    }
}
