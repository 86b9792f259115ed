using System.Globalization;
using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Json;

namespace PaperCatalog.Reading.CslJson;

/// <summary>Reads CSL's date variables.</summary>
/// <remarks>
/// Source: <c>csl-data.json</c> of CSL 1.0.2, <c>date-variable</c>; CSL 1.0.2, "Dates". Months from 13 on are seasons, as
/// citeproc-js has them.
/// </remarks>
internal static class CslDate
{
    public static PartialDate? Read(ReadContext context, JsonValue? value)
    {
        var date = value is null ? null : ToDate(value);
        if (value is not null && (date is null ? HasContent(value) : HasOddParts(value)))
        {
            var text = value.Text ?? context.Text.Substring(value.Start, value.End - value.Start);
            context.Report(ProblemKind.InvalidDate, value.Span, text);
        }

        return date;
    }

    private static PartialDate? ToDate(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.String or JsonKind.Number:
                return WrittenDate.Parse(value.Text!);
            case JsonKind.Array:
                return FromParts(value);
            case JsonKind.Object:
                break;
            default:
                return null;
        }

        var date = value["date-parts"] is { } parts ? FromParts(parts) : FromMembers(value);
        var raw = CslText.Verbatim(value["raw"]);
        var written = raw is null ? null : WrittenDate.Parse(raw);
        if (date is null)
        {
            date = written
                ?? (CslText.Verbatim(value["literal"]) is { } literal ? WrittenDate.Parse(literal) : null)
                ?? (CslText.Verbatim(value["date-time"]) is { } time ? WrittenDate.Parse(time) : null);
            if (date is null)
            {
                return null;
            }
        }
        else if (written is not null && written.Year == date.Year && written.Month == date.Month && EdtfDate.Parse(raw.AsSpan()) is not null)
        {
            // Our writer says there what the parts cannot.
            date = written;
        }

        if (date.Month is null && date.Season is null && Season(value["season"]) is { } season)
        {
            date = date with { Season = season };
        }

        return IsTrue(value["circa"]) ? date with { IsApproximate = true } : date;
    }

    private static PartialDate? FromParts(JsonValue parts)
    {
        if (parts.Kind != JsonKind.Array || parts.Items.Count == 0)
        {
            return null;
        }

        if (parts.Items[0].Kind != JsonKind.Array)
        {
            // One list less than there should be.
            return One(parts);
        }

        var start = One(parts.Items[0]);
        if (start is null || parts.Items.Count < 2)
        {
            return start;
        }

        // A range without an end is [[2004], [0, 0, 0]] or [[2004], []].
        var end = parts.Items[1];
        var isOpen = end.Items.Count == 0 || end.Items.TrueForAll(static part => part.Text is null or "" or "0");
        return isOpen ? start with { IsOpenEnded = true } : start with { End = One(end) };
    }

    private static PartialDate? One(JsonValue parts) =>
        Integer(parts, 0) is { } year ? Create(year, Integer(parts, 1), Integer(parts, 2)) : null;

    /// <summary>The parts as members, as citeproc-js has them inside.</summary>
    private static PartialDate? FromMembers(JsonValue value) =>
        Integer(value["year"]) is { } year ? Create(year, Integer(value["month"]), Integer(value["day"])) : null;

    private static PartialDate Create(int year, int? month, int? day) => month switch
    {
        >= 1 and <= 12 => new PartialDate(year, month, day >= 1 && day <= EdtfDate.DaysIn(year, month.Value) ? day : null),
        >= 13 and <= 16 => new PartialDate(year) { Season = month - 12 },
        >= 21 and <= 24 => new PartialDate(year) { Season = month - 20 },
        _ => new PartialDate(year),
    };

    private static int? Integer(JsonValue parts, int index) => index < parts.Items.Count ? Integer(parts.Items[index]) : null;

    private static int? Integer(JsonValue? value)
    {
        if (value?.Text is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number is > -1_000_000_000 and < 1_000_000_000
            ? number
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
                && real is > -1e9 and < 1e9 && Math.Floor(real).Equals(real)
                ? (int)real
                : MonthNames.MonthOf(text.Trim().AsSpan()) is > 0 and var month ? month : null;
    }

    private static int? Season(JsonValue? value)
    {
        if (value?.Text is not { } text)
        {
            return null;
        }

        var season = Integer(value) is { } number && !char.IsLetter(text.Trim()[0])
            ? number is >= 21 and <= 24 ? number - 20 : number is >= 13 and <= 16 ? number - 12 : number
            : MonthNames.SeasonOf(text.Trim().AsSpan());
        return season is >= 1 and <= 4 ? season : null;
    }

    private static bool IsTrue(JsonValue? value) => value is not null
        && (value.Kind == JsonKind.True || value.Text is { } text && text is not ("" or "0" or "false" or "no"));

    /// <summary>Whether a date that could not be read says anything.</summary>
    private static bool HasContent(JsonValue value)
    {
        if (value.Kind == JsonKind.Object)
        {
            return value.Members.Exists(static member => HasText(member.Value));
        }

        return HasText(value);
    }

    private static bool HasText(JsonValue value) => value.Text is { Length: > 0 }
        || value.Items.Exists(static item => item.Text is { Length: > 0 } || item.Items.Exists(static part => part.Text is { Length: > 0 }));

    /// <summary>Whether there are parts that a date has no use for, or out of their bounds.</summary>
    private static bool HasOddParts(JsonValue value)
    {
        var parts = value.Kind == JsonKind.Object ? value["date-parts"] : value;
        if (parts is null)
        {
            return false;
        }

        if (parts.Items.Count > 2 && parts.Items[0].Kind == JsonKind.Array)
        {
            return true;
        }

        foreach (var date in parts.Items)
        {
            if (date.Items.Count > 3 || IsOutside(date, 1, 24) || IsOutside(date, 2, 31))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutside(JsonValue date, int index, int last) =>
        index < date.Items.Count && date.Items[index].Text is { Length: > 0 } && (Integer(date, index) is not { } number || number < 0 || number > last);
}
