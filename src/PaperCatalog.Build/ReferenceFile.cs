using System.Text;

namespace PaperCatalog.Build;

/// <summary>A file that holds the references, in the format of its extension.</summary>
internal sealed class ReferenceFile
{
    /// <summary>The extensions that can be written.</summary>
    public const string Extensions = ".md, .bib, .json (CSL-JSON), .ris, .cff";

    private readonly string _path;

    public ReferenceFile(string path) => _path = path;

    /// <summary>The file's text as it is, with line feeds; null when there is none.</summary>
    public string? Read() => File.Exists(_path) ? File.ReadAllText(_path, Encoding.UTF8).Replace("\r\n", "\n") : null;

    /// <summary>The text that it should have; null for an extension of no format.</summary>
    public string? TextFor(IReadOnlyList<CitedReference> references, string projectName, string authors, string projectDirectory)
    {
        var papers = references.Select(static reference => reference.Paper);
        return Path.GetExtension(_path).ToUpperInvariant() switch
        {
            ".MD" => MarkdownReferences.Write(references, projectName, RelativeFolder.Between(Path.GetDirectoryName(_path)!, projectDirectory)),
            ".BIB" => papers.ToBibTeX(),
            ".JSON" => papers.ToCslJson(),
            ".RIS" => papers.ToRis(),
            ".CFF" => CitationFileSection.Replace(Read(), papers.ToCff(), projectName, authors),
            _ => null,
        };
    }

    /// <summary>Writes the text as UTF-8 without a mark.</summary>
    public void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The first line, from 1, in which two texts differ.</summary>
    public static int FirstDifference(string left, string right)
    {
        var line = 1;
        for (var i = 0; i < left.Length && i < right.Length && left[i] == right[i]; i++)
        {
            line += left[i] == '\n' ? 1 : 0;
        }

        return line;
    }
}
