using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace PaperCatalog.Web.Search;

/// <summary>What somebody looks for: words and filters, as they stand in an address.</summary>
internal sealed record PaperQuery
{
    public string Text { get; init; } = "";

    /// <summary>The slug of an author; null for any.</summary>
    public string? Author { get; init; }

    public int? Year { get; init; }

    /// <summary>The slug of a venue; null for any.</summary>
    public string? Venue { get; init; }

    public PaperOrder Order { get; init; }

    /// <summary>The page of results, from 1.</summary>
    public int Page { get; init; } = 1;

    public bool HasFilter => Author is not null || Year is not null || Venue is not null;

    public bool IsEmpty => Text.Length == 0 && !HasFilter;

    /// <summary>Reads an address. What is not understood is left out, as a page is better than an error.</summary>
    public static PaperQuery From(IQueryCollection values) => new()
    {
        Text = values["q"].ToString().Trim(),
        Author = NonEmpty(values["author"]),
        Year = Number(values["year"]),
        Venue = NonEmpty(values["venue"]),
        Order = Enum.TryParse<PaperOrder>(values["sort"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : PaperOrder.Relevance,
        Page = Math.Max(1, Number(values["page"]) ?? 1),
    };

    /// <summary>The address of a page for this query.</summary>
    public string ToAddress(string path = "/")
    {
        var values = new Dictionary<string, string?>();
        Add("q", Text);
        Add("author", Author);
        Add("year", Year?.ToString(CultureInfo.InvariantCulture));
        Add("venue", Venue);
        Add("sort", Order == PaperOrder.Relevance ? null : Order.ToString().ToLowerInvariant());
        Add("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture));
        return QueryHelpers.AddQueryString(path, values);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                values.Add(name, value);
            }
        }
    }

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
