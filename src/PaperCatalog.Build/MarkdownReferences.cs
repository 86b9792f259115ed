using System.Globalization;
using System.Text;
using PaperCatalog.Formatting;

namespace PaperCatalog.Build;

/// <summary>Writes the list of references for people: numbered, each with the code that cites it.</summary>
internal sealed class MarkdownReferences
{
    private readonly StringBuilder _output = new();
    private readonly string _projectName;
    private readonly string _pathToProject;

    private MarkdownReferences(string projectName, string pathToProject)
    {
        _projectName = projectName;
        _pathToProject = pathToProject;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="references">The references.</param>
    /// <param name="projectName">The name of the project's assembly, whose code is linked.</param>
    /// <param name="pathToProject">The way from the file's folder to the project's: empty, or ending in <c>/</c>.</param>
    public static string Write(IReadOnlyList<CitedReference> references, string projectName, string pathToProject)
    {
        var writer = new MarkdownReferences(projectName, pathToProject);
        writer.Write(references);
        return writer._output.ToString();
    }

    private void Write(IReadOnlyList<CitedReference> references)
    {
        _output.Append("# References\n\n");
        MarkdownText.Append(_output, _projectName);
        _output.Append(references.Count switch
        {
            0 => " cites no papers.",
            1 => " cites one paper.",
            var count => " cites " + count.ToString(CultureInfo.InvariantCulture) + " papers.",
        });
        _output.Append(" This file is written by the build.\n");
        for (var i = 0; i < references.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture) + ". ";
            _output.Append('\n').Append(number);
            WriteReference(references[i].Paper);
            foreach (var (assemblyName, citation) in references[i].Places)
            {
                _output.Append(' ', number.Length).Append("- ");
                WritePlace(assemblyName, citation);
            }
        }
    }

    private void WriteReference(Paper paper)
    {
        var start = _output.Length;
        foreach (var run in ReferenceFormatter.Apa.FormatRuns(paper))
        {
            WriteRun(run);
        }

        // A line of a list may begin another list, or a heading.
        if (_output.Length > start && _output[start] is '+' or '-' or '=')
        {
            _output.Insert(start, '\\');
        }
        else
        {
            EscapeNumber(start);
        }

        _output.Append('\n');
    }

    private void WriteRun(ReferenceRun run)
    {
        var address = new StringBuilder();
        if (run.Target is not { } target || !MarkdownText.TryAppendAddress(address, target))
        {
            WriteText(run);
        }
        else if (run.Text == target)
        {
            _output.Append('<').Append(address).Append('>');
        }
        else
        {
            _output.Append('[');
            WriteText(run);
            _output.Append("](").Append(address).Append(')');
        }
    }

    private void WriteText(ReferenceRun run)
    {
        var text = run.Text.Trim();
        if (run.Style != ReferenceStyle.Italic || text.Length == 0)
        {
            MarkdownText.Append(_output, run.Text);
            return;
        }

        // Emphasis neither begins nor ends with a space.
        _output.Append(' ', run.Text.Length - run.Text.TrimStart().Length).Append('*');
        MarkdownText.Append(_output, text);
        _output.Append('*').Append(' ', run.Text.Length - run.Text.TrimEnd().Length);
    }

    // "2001. A title" would be the item of another list.
    private void EscapeNumber(int start)
    {
        var i = start;
        while (i < _output.Length && _output[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i > start && i < _output.Length && _output[i] is '.' or ')')
        {
            _output.Insert(i, '\\');
        }
    }

    private void WritePlace(string assemblyName, Citation citation)
    {
        var isOwn = assemblyName == _projectName;
        var line = citation.Line.ToString(CultureInfo.InvariantCulture);
        _output.Append(isOwn ? "[" : string.Empty);
        MarkdownText.AppendCode(_output, citation.Symbol ?? citation.Path);
        if (isOwn)
        {
            _output.Append("](");
            MarkdownText.AppendPath(_output, _pathToProject + citation.Path);
            _output.Append("#L").Append(line).Append(')');
        }
        else
        {
            _output.Append(" in ");
            MarkdownText.Append(_output, assemblyName);
        }

        if (citation.Locator is { } locator)
        {
            _output.Append(", ");
            MarkdownText.Append(_output, locator);
        }

        if (citation.Role != CitationRole.Unspecified)
        {
            _output.Append(" (").Append(citation.Role.ToString().ToLowerInvariant()).Append(')');
        }

        _output.Append('\n');
    }
}
