using System.Diagnostics;
using System.Text;
using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Makes a failing case small: takes away stretches while the same oracle fails in the same way.</summary>
internal static class CaseShrinker
{
    private const int MostTries = 2_000;

    /// <summary>The smallest case found.</summary>
    public static Failure Shrink(Failure failure, Func<FuzzCase, Failure?> run, TimeSpan patience)
    {
        if (failure.Case.Damage is not null)
        {
            return failure; // the damage is small, and what is around it must stay what it was
        }

        var start = Stopwatch.GetTimestamp();
        var tries = 0;
        var smallest = failure;
        var isText = Encoding.UTF8.GetBytes(failure.Case.Text).AsSpan().SequenceEqual(failure.Case.Bytes);
        int Length(FuzzCase input) => isText ? input.Text.Length : input.Bytes.Length;
        for (var step = Math.Max(1, Length(smallest.Case) / 2); step >= 1; step = step == 1 ? 0 : (step + 1) / 2)
        {
            for (var place = 0; place < Length(smallest.Case);)
            {
                if (++tries > MostTries || Stopwatch.GetElapsedTime(start) > patience)
                {
                    return smallest;
                }

                var candidate = Without(smallest.Case, place, Math.Min(step, Length(smallest.Case) - place), isText);
                if (candidate is not null && run(candidate) is { } again && again.Oracle == failure.Oracle && again.Shape == failure.Shape)
                {
                    smallest = again;
                }
                else
                {
                    place += step;
                }
            }
        }

        return smallest;
    }

    /// <summary>A text is cut between its letters: half of one would be another fault.</summary>
    private static FuzzCase? Without(FuzzCase input, int start, int length, bool isText)
    {
        if (isText)
        {
            var text = input.Text.Remove(start, length);
            var candidate = new FuzzCase(input.Id, Encoding.UTF8.GetBytes(text));
            return candidate.Text == text ? candidate : null;
        }

        var bytes = new byte[input.Bytes.Length - length];
        input.Bytes.AsSpan(0, start).CopyTo(bytes);
        input.Bytes.AsSpan(start + length).CopyTo(bytes.AsSpan(start));
        return new FuzzCase(input.Id, bytes);
    }
}
