using System.Globalization;
using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Compares the prose beside a citation with the record: title, first author and year.</summary>
/// <remarks>
/// Only prose that is certainly about the citation counts: the words of its link, a quotation, names and a year with nothing
/// but "by", "in" and the like between, and a title that is the recorded one but for a word or two. A wrong alarm costs more
/// trust than a missed one.
/// </remarks>
internal sealed class Disagreements
{
    // A preprint, an "online first" and a volume differ by one.
    private const int TolerableYears = 1;

    private readonly string _text;
    private readonly bool _isXml;
    private readonly CitationFrame _frame;
    private readonly ProseWindow _window;
    private readonly Paper _paper;
    private readonly List<Disagreement> _found = [];

    private Disagreements(string text, bool isXml, CitationFrame frame, ProseWindow window, Paper paper)
    {
        _text = text;
        _isXml = isXml;
        _frame = frame;
        _window = window;
        _paper = paper;
    }

    public static List<Disagreement> Of(string text, bool isXml, CitationFrame frame, ProseWindow window, Paper paper)
    {
        var disagreements = new Disagreements(text, isXml, frame, window, paper);
        disagreements.Compare();
        return disagreements._found;
    }

    private void Compare()
    {
        var title = CompareTitle();
        var neighbour = new CitationNeighbour(_text, _frame.Outer, _window, title);
        if (neighbour.Authors() is { } claim)
        {
            CompareAuthor(claim);
            CompareYear(claim.Year, claim.YearSpan);
        }
        else if (neighbour.Year(out var span) is { } year)
        {
            CompareYear(year, span);
        }
    }

    // The words of the link, else of a quotation, are a title or not; the prose around may hold it nearly right.
    private SourceSpan CompareTitle()
    {
        if (_paper.Title is not { } title)
        {
            return default;
        }

        var slot = _frame.Shape == FrameShape.Link ? _frame.Inner : QuotedTitle.Before(_text, _frame.Outer.Start, _window.Start);
        if (slot.Length > 0 && CompareSlot(slot, title))
        {
            return slot;
        }

        var before = Compare(ProseWords.Of(_text, _window.Start, _frame.Outer.Start, _isXml), title);
        if (before.Verdict != TitleVerdict.Absent)
        {
            return before.Span;
        }

        var behind = Compare(ProseWords.Of(_text, _frame.Outer.End, _window.End, _isXml), title);
        return behind.Verdict != TitleVerdict.Absent ? behind.Span : slot;
    }

    private TitleMatch Compare(List<ProseWord> prose, string title)
    {
        var match = TitleMatch.Find(_text, prose, title);
        if (match.Verdict == TitleVerdict.Different)
        {
            Add("title", match.Span, title);
        }

        return match;
    }

    private bool CompareSlot(SourceSpan slot, string title)
    {
        var prose = ProseWords.Of(_text, slot.Start, slot.End, _isXml);
        if (Compare(prose, title).Verdict != TitleVerdict.Absent)
        {
            return true;
        }

        if (OtherTitle.Is(_text, prose, _paper))
        {
            Add("title", SourceSpan.FromBounds(prose[0].Start, prose[prose.Count - 1].End), title);
            return true;
        }

        return false;
    }

    private void CompareAuthor(AuthorClaim claim)
    {
        if (_paper.Authors.Count == 0)
        {
            return;
        }

        var first = _paper.Authors[0];
        var name = AuthorEssence(claim.Name);
        var isSame = new[] { first.Family, first.Literal, first.Given, first.CitationName }
            .OfType<string>()
            .Any(known => AuthorEssence(known) == name || known.Split(' ', '-').Any(part => AuthorEssence(part) == name));
        if (!isSame)
        {
            Add("first author", claim.Span, first.CitationName);
        }
    }

    private void CompareYear(int? year, SourceSpan span)
    {
        if (year is not { } said || _paper.Year is not { } recorded)
        {
            return;
        }

        var (least, most) = (recorded, recorded);
        if (_paper.ArXivId is { } id && ArXivYear(id) is { } preprint)
        {
            (least, most) = (Math.Min(least, preprint), Math.Max(most, preprint));
        }

        if (said < least - TolerableYears || said > most + TolerableYears)
        {
            Add("year", span, recorded.ToString(CultureInfo.InvariantCulture));
        }
    }

    // 2010.13993 is of 2020, math/0211159 of 2002.
    private static int? ArXivYear(string id)
    {
        var digits = id.LastIndexOf('/') + 1;
        return digits + 1 < id.Length && char.IsDigit(id[digits]) && char.IsDigit(id[digits + 1])
            ? ((id[digits] - '0') * 10) + id[digits + 1] - '0' is var two && two > 90 ? 1900 + two : 2000 + two
            : null;
    }

    // "Müller", "Mueller" and "Muller" are one.
    private static string AuthorEssence(string name) => ProseWords.Fold(name).Replace("ae", "a").Replace("oe", "o").Replace("ue", "u");

    private void Add(string what, SourceSpan span, string recorded) =>
        _found.Add(new Disagreement(what, span, _text.Substring(span.Start, span.Length), recorded));
}
