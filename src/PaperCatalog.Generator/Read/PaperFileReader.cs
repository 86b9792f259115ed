using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Read;

/// <summary>Reads paper files, each text once.</summary>
/// <remarks>
/// The generator and the analyzers see the same <see cref="SourceText"/> objects in one compilation, so what was
/// read is kept with the text, and goes when the text goes.
/// </remarks>
internal static class PaperFileReader
{
    private static readonly ConditionalWeakTable<SourceText, Reading> s_readings = new();

    public static ReadResult Read(SourceText text, PaperFile file, CancellationToken cancellationToken)
    {
        if (s_readings.TryGetValue(text, out var reading) && reading.Path == file.Path)
        {
            return reading.Result;
        }

        var content = text.ToString();
        var result = PaperReader.Read(content, file.Path, cancellationToken);
        s_readings.Remove(text);
        s_readings.GetValue(text, _ => new Reading(file.Path, content, result));
        return result;
    }

    /// <summary>The text as one string: the one that was read, which its records refer to, where it was read.</summary>
    public static string ContentOf(SourceText text) => s_readings.TryGetValue(text, out var reading) ? reading.Content : text.ToString();

    private sealed record Reading(string Path, string Content, ReadResult Result);
}
