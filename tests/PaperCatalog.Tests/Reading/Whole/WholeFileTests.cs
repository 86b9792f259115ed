using System.Globalization;
using System.Text;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Reading.Whole;

/// <summary>Files with what each format can have, and has in practice: all that is read of them stands beside them.</summary>
/// <remarks>
/// Each outcome was read by a person once. After a change that is meant, <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> writes them anew.
/// </remarks>
public sealed class WholeFileTests
{
    private static readonly string s_folder = Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Tests", "Reading", "Whole", "Files");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(s_folder).Select(static path => Path.GetFileName(path)).Where(static name => !name.EndsWith(".read.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_is_read(string name)
    {
        var path = Path.Combine(s_folder, name);
        var text = File.ReadAllText(path);

        AcceptedFile.AssertIs(path + ".read.txt", Show(PaperReader.Read(text, name, TestContext.Current.CancellationToken), text));
    }

    private static string Show(ReadResult result, string text)
    {
        var shown = new StringBuilder();
        foreach (var record in result.Records)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{TextPlace.Of(text, record.Span.Start)} {TextPlace.Quote(text, record.Span)} key {record.KeyOrigin} {TextPlace.Quote(text, record.KeySpan)}\n");
            foreach (var (property, value) in PaperText.Of(record.Paper))
            {
                shown.Append(CultureInfo.InvariantCulture, $"  {property}: {value}\n");
            }

            foreach (var (field, span) in record.Paper.Fields.Zip(record.FieldSpans))
            {
                shown.Append(CultureInfo.InvariantCulture, $"  {field.Name} = {field.Value} {TextPlace.Quote(text, span)}\n");
            }
        }

        foreach (var problem in result.Problems)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{TextPlace.Of(text, problem)}\n");
        }

        return shown.ToString();
    }
}
