using PaperCatalog.Reading.Dates;

namespace PaperCatalog.Reading.Tagged;

/// <summary>The date of a record that says it in several fields.</summary>
internal static class TaggedDates
{
    /// <summary>
    /// The date that says most of those that agree with the first one about the year. A date that cannot be read,
    /// or not wholly, is reported where no other one replaces it.
    /// </summary>
    public static PartialDate? Read(ReadContext context, TaggedRecord record, params string[] tags)
    {
        PartialDate? best = null;
        var fault = -1;
        foreach (var tag in tags)
        {
            for (var i = record.IndexOf(tag); i >= 0; i = record.IndexOf(tag, i + 1))
            {
                var text = record.Value(i);
                if (IsTemplate(text))
                {
                    continue;
                }

                var date = WrittenDate.Parse(text, out var isWhole);
                fault = !isWhole && fault < 0 ? i : fault;
                if (date is null || (best is not null && (date.Year != best.Year || WrittenDate.Precision(date) <= WrittenDate.Precision(best))))
                {
                    continue;
                }

                fault = isWhole ? -1 : i;
                best = date;
            }
        }

        if (fault >= 0)
        {
            context.Report(ProblemKind.InvalidDate, record[fault].Value, record.Value(fault));
        }

        return best;
    }

    /// <summary>Only the slashes of an empty date.</summary>
    private static bool IsTemplate(string text)
    {
        foreach (var c in text)
        {
            if (c is not ('/' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
