using PaperCatalog.Reading.PlainText;

namespace PaperCatalog.Tests.PlainText;

/// <summary>Labels word by word, headings, rules and dates of plain text.</summary>
public sealed class PlainTextDetailTests
{
    public static TheoryData<string, string[]> Shapes => new()
    {
        { "#tag\nAbstract: One.", ["#tag - One."] },
        { "#\ttag\nAbstract: One.", ["tag - One."] },
        { "Abstract: One.\n# Next\nAbstract: Two.", ["- - One.", "Next - Two."] },
        { "Abstract: One.\n= Next =\nAbstract: Two.", ["- - One.", "= Next = - Two."] },
        { "Abstract: One.\n[Next]\nAbstract: Two.", ["- - One.", "[Next] - Two."] },
        { "Abstract: One.\n2 Next\nAbstract: Two.", ["- - One.", "2 Next - Two."] },
        { "Abstract: (One.)\nNext\nAbstract: Two.", ["- - (One.)", "Next - Two."] },
        { "Abstract: One!\nNext\nAbstract: Two.", ["- - One!", "Next - Two."] },
        { "Abstract: One?\nNext\nAbstract: Two.", ["- - One?", "Next - Two."] },
        { "Abstract: One\nNext\nAbstract: Two.", ["- - One Next", "- - Two."] },
        { "Abstract: One.\nnext\nAbstract: Two.", ["- - One. next", "- - Two."] },
        { "Abstract: One.\n Next\nAbstract: Two.", ["- - One. Next", "- - Two."] },
        { "Abstract: One.\nNext, then\nAbstract: Two.", ["- - One.", "Next, then - Two."] },
        { "Abstract: One.\nNext;\nAbstract: Two.", ["- - One. Next;", "- - Two."] },
        { "Abstract: One.\n\nA\n\nB\n\nC\n\nD\n\nAbstract: Two.", ["- - One.|A", "D - Two."] },
        { "Abstract: One.\n\nA\n\nb.\n\nAbstract: Two.", ["- - One.|A|b.", "- - Two."] },
        { "Abstract: One.\n\nA\n", ["- - One.|A"] },
        { "Abstract: One.\n+++\nAbstract: Two.", ["- - One.", "- - Two."] },
        { "Abstract: One.\n~~~\nAbstract: Two.", ["- - One.", "- - Two."] },
        { "Abstract: One.\n***\nAbstract: Two.", ["- - One.", "- - Two."] },
        { "Abstract: One.\n___\nAbstract: Two.", ["- - One.", "- - Two."] },
        { "Abstract: One.\n###\nAbstract: Two.", ["- - One.", "- - Two."] },
        { "Abstract: One\n--\nor two.", ["- - One \u2013 or two."] },
        { "Abstract: One\n--+\nor two.", ["- - One \u2013+ or two."] },
        { "Abstract: One.\n\n\\newcommand{\\m}{x}\n\nTwo \\m.", ["- - One.|Two x."] },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Shape(string text, string[] expected) =>
        Assert.Equal(expected, PaperReader.Read(text, PaperFormat.PlainText).Records.Select(static record => string.Join(
            ' ', record.Paper.Heading ?? "-", record.Paper.Title ?? "-", record.Paper.Abstract?.Replace('\n', '|') ?? "-")));

    [Theory]
    [InlineData("abstract", (int)PlainTextField.Abstract)]
    [InlineData("key", (int)PlainTextField.Key)]
    [InlineData("title", (int)PlainTextField.Title)]
    [InlineData("author", (int)PlainTextField.Authors)]
    [InlineData("authors", (int)PlainTextField.Authors)]
    [InlineData("editor", (int)PlainTextField.Editors)]
    [InlineData("editors", (int)PlainTextField.Editors)]
    [InlineData("year", (int)PlainTextField.Date)]
    [InlineData("date", (int)PlainTextField.Date)]
    [InlineData("venue", (int)PlainTextField.Venue)]
    [InlineData("journal", (int)PlainTextField.Journal)]
    [InlineData("booktitle", (int)PlainTextField.BookTitle)]
    [InlineData("doi", (int)PlainTextField.Doi)]
    [InlineData("arxiv", (int)PlainTextField.ArXiv)]
    [InlineData("url", (int)PlainTextField.Url)]
    [InlineData("keyword", (int)PlainTextField.Keywords)]
    [InlineData("keywords", (int)PlainTextField.Keywords)]
    [InlineData("publisher", (int)PlainTextField.Publisher)]
    [InlineData("volume", (int)PlainTextField.Volume)]
    [InlineData("issue", (int)PlainTextField.Issue)]
    [InlineData("pages", (int)PlainTextField.Pages)]
    public void A_label_is_known_whole_and_in_any_case(string name, int expected)
    {
        Assert.Equal((PlainTextField)expected, FieldOf(name));
        Assert.Equal((PlainTextField)expected, FieldOf(name.ToUpperInvariant()));
        foreach (var i in Enumerable.Range(0, name.Length))
        {
            Assert.Equal(PlainTextField.Other, FieldOf(name[..i] + "z" + name[(i + 1)..]));
        }

        Assert.Equal(PlainTextField.Other, FieldOf(name + "z"));
    }

    [Theory]
    [InlineData("1 name: x")]
    [InlineData("na.me: x")]
    [InlineData(": x")]
    [InlineData("a name longer than is usual: x")]
    [InlineData("https://a.org")]
    [InlineData("name")]
    [InlineData("")]
    public void Other_lines_have_no_label(string line) => Assert.False(FieldLabel.TryRead(line, out _));

    [Theory]
    [InlineData("5 6 2021")]
    [InlineData("2021 40")]
    [InlineData("17 2021")]
    [InlineData("32 May 2021")]
    [InlineData("31 April 2021")]
    [InlineData("May June 2021")]
    [InlineData("May")]
    [InlineData("2021 2022")]
    [InlineData("a text that is much too long to be a date of 2021")]
    public void A_date_that_is_none(string text) => Assert.False(DateLine.TryRead(text, out _));

    [Theory]
    [InlineData("29 February 2020", "2020-02-29")]
    [InlineData("2021 5 6", "2021-05-06")]
    [InlineData("6. May 2021", "2021-05-06")]
    [InlineData("May 2021", "2021-05")]
    public void A_date_in_words(string text, string expected)
    {
        Assert.True(DateLine.TryRead(text, out var date));
        Assert.Equal(expected, date!.ToString());
    }

    [Theory]
    [InlineData("Horace He; and Qian Huang", "Horace He|Qian Huang")]
    [InlineData("Horace He, and Qian Huang", "Horace He|Qian Huang")]
    [InlineData("Horace He; et al.", "Horace He|+")]
    [InlineData("Horace He;; Qian Huang;", "Horace He|Qian Huang")]
    public void Names(string line, string expected)
    {
        var paper = Assert.Single(PaperReader.Read($"Authors: {line}\nAbstract: x", PaperFormat.PlainText).Records).Paper;
        var names = paper.Authors.Select(static person => person.DisplayName);

        Assert.Equal(expected, string.Join('|', paper.HasMoreAuthors ? names.Append("+") : names));
    }

    [Theory]
    [InlineData("a, b", "a|b")]
    [InlineData("a, b; c", "a, b|c")]
    [InlineData("a,, b,", "a|b")]
    public void Keywords(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', Assert.Single(PaperReader.Read($"Keywords: {line}\nAbstract: x", PaperFormat.PlainText).Records).Paper.Keywords));

    private static PlainTextField FieldOf(string name)
    {
        Assert.True(FieldLabel.TryRead(name + ": x", out var label));
        return label.Field;
    }
}
