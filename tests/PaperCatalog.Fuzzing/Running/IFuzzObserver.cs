using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Learns what a run does.</summary>
internal interface IFuzzObserver
{
    /// <summary>Cases of a level and a format were run.</summary>
    void OnCases(FuzzLevel level, PaperFormat format, long count, TimeSpan time, long bytes);

    /// <summary>An oracle did not hold.</summary>
    void OnFailure(FuzzLevel level, string name);
}
