using BenchmarkDotNet.Attributes;
using PaperCatalog.Reading.BibTeX;
using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>The stages of reading BibTeX, each by itself over ten thousand records.</summary>
[Config(typeof(ShortRunInProcess))]
public class StageBenchmarks
{
    private readonly Dictionary<FieldId, List<SourceSpan>> _literals = [];
    private readonly List<string> _links = [];
    private string _text = string.Empty;
    private ReadContext _context = null!;
    private BibTeXSyntax _syntax = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _text = File.ReadAllText(BenchmarkTexts.BibTeXFile(out _));
        _context = new ReadContext(_text, null, default);
        _syntax = BibTeXScanner.Scan(_context);
        var file = new BibTeXFile(_context, _syntax);
        foreach (var id in Enum.GetValues<FieldId>())
        {
            _literals[id] = [];
        }

        for (var e = 0; e < _syntax.Entries.Count; e++)
        {
            var entry = _syntax.Entries[e];
            for (var i = entry.FirstField; !entry.IsString && i < entry.FirstField + entry.FieldCount; i++)
            {
                if (file.IsLiteral(i, out var span))
                {
                    _literals[file.Id(i)].Add(span);
                }
            }
        }
    }

    [Benchmark(Baseline = true)]
    public int Everything() => PaperReader.Read(_text, PaperFormat.BibTeX).Records.Count;

    [Benchmark]
    public int Spans() => BibTeXScanner.Scan(new ReadContext(_text, null, default)).Fields.Count;

    [Benchmark]
    public object FieldsAndAbbreviations() => new BibTeXFile(_context, _syntax);

    [Benchmark]
    public int LatexOfTitles() => Decode(FieldId.Title);

    [Benchmark]
    public int LatexOfAbstracts() => Decode(FieldId.Abstract);

    [Benchmark]
    public int Authors()
    {
        var reader = new PeopleReader(_context, NewDecoder());
        var count = 0;
        foreach (var span in _literals[FieldId.Author])
        {
            count += reader.Read(Text(span), span, isSlice: true, out _).Length;
        }

        return count;
    }

    [Benchmark]
    public int Dates()
    {
        var count = 0;
        foreach (var span in _literals[FieldId.Year])
        {
            count += YearMonthDate.Parse(Text(span).ToString(), "June", null) is null ? 0 : 1;
        }

        return count;
    }

    [Benchmark]
    public int LinksInAbstracts()
    {
        _links.Clear();
        foreach (var span in _literals[FieldId.Abstract])
        {
            LinkFinder.AddTo(_links, Text(span));
        }

        return _links.Count;
    }

    private int Decode(FieldId id)
    {
        var decoder = NewDecoder();
        var length = 0;
        foreach (var span in _literals[id])
        {
            length += decoder.Decode(Text(span), span.Start, isSlice: true, links: null).ToString().Length;
        }

        return length;
    }

    private ReadOnlySpan<char> Text(SourceSpan span) => _text.AsSpan(span.Start, span.Length);

    private LatexDecoder NewDecoder() => new(_context, LatexDialect.BibTeX, LatexMacros.None);
}
