using PaperCatalog.Reading.Dates;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>Reads the dates of an entry, and reports those that cannot be read where they stand.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.3.8 "Date and Time Specifications"; "BibTeXing", 3.2 (<c>year</c>, <c>month</c>).</remarks>
internal sealed class EntryDates
{
    private const int MostKnown = 1000;

    private readonly ReadContext _context;
    private readonly EntryFields _fields;
    private readonly Dictionary<(string Year, string? Month), PartialDate?> _known = [];

    public EntryDates(ReadContext context, EntryFields fields)
    {
        _context = context;
        _fields = fields;
    }

    /// <summary>The date of a field; null when there is none or it cannot be read.</summary>
    public PartialDate? Read(FieldId field)
    {
        if (_fields.Raw(field) is not { } raw)
        {
            return null;
        }

        var date = Parse(raw);
        if (date is null)
        {
            Report(field);
        }

        return date;
    }

    /// <summary>The date of publication, from <c>date</c> or else from <c>year</c>, <c>month</c> and <c>day</c>.</summary>
    public PartialDate? ReadIssued()
    {
        var field = FieldId.Date;
        var date = _fields.Raw(FieldId.Date) is { } raw ? Parse(raw) : null;
        if (!_fields.Has(FieldId.Date) || (date is null && _fields.Has(FieldId.Year)))
        {
            if (_fields.Raw(FieldId.Date) is not null)
            {
                Report(FieldId.Date);
            }

            field = FieldId.Year;
            var month = _fields.Raw(FieldId.Month);
            var year = _fields.Text(FieldId.Year);
            date = ReadYear(year, month, _fields.Raw(FieldId.Day));
            if (date is { Month: null, Season: null } && month is not null)
            {
                field = FieldId.Month;
                Report(field);
            }
        }

        if (date is null && _fields.Raw(field) is not null)
        {
            Report(field);
        }

        return date;
    }

    /// <summary>The date of three fields. There are few without a day in a file, so each of those is read and kept once.</summary>
    private PartialDate? ReadYear(string? year, string? month, string? day)
    {
        if (year is null || day is not null)
        {
            return Parse(year, month, day);
        }

        if (!_known.TryGetValue((year, month), out var date))
        {
            date = Parse(year, month, day);
            if (_known.Count < MostKnown)
            {
                _known.Add((year, month), date);
            }
        }

        return date;
    }

    private static PartialDate? Parse(string? year, string? month, string? day)
    {
        var date = YearMonthDate.Parse(year, month, day);

        // A month in words may stand beside the year.
        return year is { Length: > 4 } && month is null && date is null or { Month: null, Season: null, End: null }
            ? LooseDate.Parse(year!) ?? date
            : date;
    }

    private static PartialDate? Parse(string text) => EdtfDate.Parse(text.AsSpan()) ?? LooseDate.Parse(text);

    private void Report(FieldId field)
    {
        if (_fields.IsOwn(field))
        {
            _context.Report(ProblemKind.InvalidDate, _fields.SpanOf(field), _fields.Raw(field)!);
        }
    }
}
