using PaperCatalog.Collections;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Read;

/// <summary>The step that reads one file.</summary>
internal static class FileRecordsStep
{
    public static FileRecords Read(PaperFile file, CancellationToken cancellationToken)
    {
        try
        {
            // A file that cannot be read at all gives no text; the compiler says so itself.
            var entries = file.Text.GetText(cancellationToken) is { } text
                ? PaperFileReader.Read(text, file, cancellationToken).Records.Select(record => ToEntry(record, cancellationToken))
                : [];
            return new FileRecords(file.Path, file.Catalog, ValueList<PaperEntry>.From(entries), Failure: null) { Members = file.Members };
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // One exception would lose every file of the generator (CS8785): this file alone is lost, and it is said.
            return new FileRecords(file.Path, file.Catalog, ValueList<PaperEntry>.Empty, exception.ToString());
        }
    }

    public static PaperEntry ToEntry(PaperRecord record, CancellationToken cancellationToken)
    {
        // Names of many papers take as long as reading them.
        cancellationToken.ThrowIfCancellationRequested();
        return new(
            record.Paper,
            record.KeyOrigin,
            record.KeyOrigin == KeyOrigin.Record ? PaperNames.ForPaper(record.Paper) : record.Paper.Key);
    }
}
