using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PaperCatalog.Fuzzing.Running;

namespace PaperCatalog.Fuzzing.Reporting;

/// <summary>A folder with one file for each sort of failure.</summary>
internal sealed class FailureStore(string folder)
{
    /// <summary>Whether no failure of the sort was saved before, by whatever process.</summary>
    public bool IsNew(Failure failure) => !File.Exists(PathOf(failure, ".md"));

    /// <summary>Writes the case and what is to be said of it.</summary>
    /// <returns>The path of the description.</returns>
    public string Save(Failure failure)
    {
        Directory.CreateDirectory(folder);
        var input = PathOf(failure, ".input");
        File.WriteAllBytes(input, failure.Case.Bytes);
        var path = PathOf(failure, ".md");
        File.WriteAllText(path, Describe(failure));
        return path;
    }

    /// <summary>The failure in words.</summary>
    public static string Describe(Failure failure)
    {
        var text = new StringBuilder()
            .Append("# ").AppendLine(failure.Name)
            .AppendLine(CultureInfo.InvariantCulture, $"case {failure.Case.Id}, {failure.Case.Bytes.Length} bytes")
            .AppendLine()
            .AppendLine(failure.Detail)
            .AppendLine()
            .AppendLine("## Input")
            .AppendLine(Shown(failure.Case.Text, 4_000));
        if (failure.Case.Damage is { } damage)
        {
            text.AppendLine("## The record before").AppendLine(Shown(damage.Original.Substring(damage.Before.Start, damage.Before.Length), 2_000))
                .AppendLine("## The record after").AppendLine(Shown(failure.Case.Text.Substring(damage.After.Start, damage.After.Length), 2_000));
        }

        return text.ToString();
    }

    private static string Shown(string text, int longest)
    {
        var shown = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, longest)))
        {
            _ = c is '\n' or (>= ' ' and <= '~') ? shown.Append(c) : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return shown.ToString();
    }

    private string PathOf(Failure failure, string extension)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(failure.Name)))[..10];
        return Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"O{(int)failure.Oracle + 1}-{failure.Case.Id.Level}-{failure.Case.Format}-{hash}{extension}"));
    }
}
