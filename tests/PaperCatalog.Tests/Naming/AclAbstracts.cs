using System.Text.Json;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Naming;

/// <summary>Abstracts of the ACL Anthology, in three samples that have no record in common.</summary>
internal static class AclAbstracts
{
    private const int SampleSize = 200;

    /// <summary>
    /// Of every five records with an abstract, sample 0 takes the first and third, sample 1 the second and fourth;
    /// sample 2 takes every twenty-fifth of the larger file, without those of the smaller.
    /// </summary>
    public static IEnumerable<(string Id, string Title, string Text)> Read(int sample)
    {
        var records = ReadAll("corpora/acl/open-1000.json");
        if (sample < 2)
        {
            return records.Where((_, index) => index % 5 == sample || index % 5 == sample + 2).Take(SampleSize);
        }

        var known = records.Select(static record => record.Id).ToHashSet(StringComparer.Ordinal);
        return ReadAll("corpora/acl/open-10000.json").Where(record => !known.Contains(record.Id))
            .Where(static (_, index) => index % 25 == 0).Take(SampleSize);
    }

    private static IEnumerable<(string Id, string Title, string Text)> ReadAll(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require(path)));
        foreach (var record in document.RootElement.EnumerateArray())
        {
            if (record.TryGetProperty("abstract", out var text))
            {
                yield return (
                    record.GetProperty("id").GetString()!,
                    WithoutTags(record.GetProperty("title").GetString()!),
                    WithoutTags(text.GetString()!));
            }
        }
    }

    /// <summary>The addresses in a text, as the readers find them.</summary>
    public static List<string> LinksOf(string text)
    {
        var links = new List<string>();
        for (var at = text.IndexOf("http", StringComparison.Ordinal); at >= 0; at = text.IndexOf("http", at + 1, StringComparison.Ordinal))
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('}' or ')' or '"' or '<'))
            {
                end++;
            }

            var link = text[at..end].TrimEnd('.', ',', ';', ':');
            if (Uri.IsWellFormedUriString(link, UriKind.Absolute))
            {
                links.Add(link);
            }
        }

        return links;
    }

    private static string WithoutTags(string text)
    {
        foreach (var tag in (string[])["i", "b", "tt", "sc"])
        {
            text = text.Replace($"<{tag}>", string.Empty, StringComparison.Ordinal).Replace($"</{tag}>", string.Empty, StringComparison.Ordinal);
        }

        return text;
    }
}
