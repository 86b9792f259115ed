using System.Text;
using VerifyTests;

namespace PaperCatalog.Snapshots;

/// <summary>The files of a comparison by how they fared.</summary>
internal sealed class ComparisonOutcome(string directory)
{
    public List<(FilePair File, string Received)> New { get; } = [];

    public List<(FilePair File, string Received, string Verified)> NotEqual { get; } = [];

    /// <summary>The paths of accepted files the test no longer gives.</summary>
    public List<string> Delete { get; } = [];

    public List<FilePair> Equal { get; } = [];

    public string ToMessage()
    {
        var text = new StringBuilder().AppendLine($"Directory: {directory}");
        AddNames(text, "New:", New.Select(static item => item.File));
        AddNames(text, "NotEqual:", NotEqual.Select(static item => item.File));
        if (Delete.Count > 0)
        {
            text.AppendLine("Delete:");
            Delete.ForEach(path => text.AppendLine($"  - {Path.GetFileName(path)}"));
        }

        AddNames(text, "Equal:", Equal);
        if (New.Count + NotEqual.Count > 0)
        {
            text.AppendLine().AppendLine("FileContent:").AppendLine();
            AddContent(text);
        }

        return text.ToString();
    }

    private static void AddNames(StringBuilder text, string title, IEnumerable<FilePair> files)
    {
        foreach (var (file, i) in files.Select(static (file, i) => (file, i)))
        {
            if (i == 0)
            {
                text.AppendLine(title);
            }

            text.AppendLine($"  - Received: {file.ReceivedName}").AppendLine($"    Verified: {file.VerifiedName}");
        }
    }

    private void AddContent(StringBuilder text)
    {
        if (New.Count > 0)
        {
            text.AppendLine("New:").AppendLine();
            foreach (var (file, received) in New)
            {
                text.AppendLine($"Received: {file.ReceivedName}").AppendLine(received).AppendLine();
            }
        }

        if (NotEqual.Count > 0)
        {
            text.AppendLine("NotEqual:").AppendLine();
            foreach (var (file, received, verified) in NotEqual)
            {
                text.AppendLine($"Received: {file.ReceivedName}").AppendLine(received);
                text.AppendLine($"Verified: {file.VerifiedName}").AppendLine(verified).AppendLine();
            }
        }
    }
}
