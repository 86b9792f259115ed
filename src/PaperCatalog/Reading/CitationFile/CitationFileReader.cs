using PaperCatalog.Reading.Yaml;

namespace PaperCatalog.Reading.CitationFile;

/// <summary>Reads CITATION.cff: the work itself, the one it wants cited instead, and its references.</summary>
/// <remarks>Source: "Guide to Citation File Format schema version 1.2.0"; older versions are read too.</remarks>
internal static class CitationFileReader
{
    public static void Read(ReadContext context)
    {
        var reader = new YamlReader(context);
        var works = new CitationFileWork(context);
        while (reader.ReadDocument() is { } document)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (document.Kind != YamlKind.Map)
            {
                context.Report(ProblemKind.UnexpectedText, document.Span, document.Text ?? "[]");
                continue;
            }

            Read(context, document, works);
        }
    }

    private static void Read(ReadContext context, YamlNode document, CitationFileWork works)
    {
        // A file with nothing but references is one of those that we write.
        if (document["title"] is not null || document["authors"] is not null || document["references"] is null)
        {
            works.Read(document, isRoot: true);
        }

        foreach (var member in document.Members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (member.Key is not ("references" or "preferred-citation"))
            {
                continue;
            }

            if (member.Value.Kind == YamlKind.Map)
            {
                works.Read(member.Value, isRoot: false);
            }
            else if (member.Value.Text is { } text)
            {
                context.Report(ProblemKind.UnexpectedText, member.Value.Span, text);
            }

            foreach (var item in member.Value.Items)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (item.Kind == YamlKind.Map)
                {
                    works.Read(item, isRoot: false);
                }
                else
                {
                    context.Report(ProblemKind.UnexpectedText, item.Span, item.Text ?? "-");
                }
            }
        }
    }
}
