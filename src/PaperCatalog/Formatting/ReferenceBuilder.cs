using System.Text;

namespace PaperCatalog.Formatting;

/// <summary>Puts a reference line together from elements, each of which ends like a sentence.</summary>
/// <remarks>It alone writes the punctuation between elements, so none is doubled and none is left without its element.</remarks>
internal sealed class ReferenceBuilder
{
    private readonly List<ReferenceRun> _runs = [];
    private readonly StringBuilder _plain = new();
    private string _lastText = string.Empty;
    private int _elements;

    public bool IsEmpty => _runs.Count == 0 && _plain.Length == 0;

    /// <summary>Whether nothing was written but one description in brackets, which is a label and no sentence.</summary>
    public bool IsLoneLabel => _elements == 1 && _runs.Count == 0 && _plain[0] == '[';

    /// <summary>Ends the element before, if there is one.</summary>
    public void BeginElement()
    {
        _elements++;
        if (!IsEmpty)
        {
            EndSentence();
            _plain.Append(' ');
        }
    }

    public void AppendElement(string? text)
    {
        if (text is not null)
        {
            BeginElement();
            Append(text);
        }
    }

    public void Append(string text)
    {
        if (text.Length > 0)
        {
            _plain.Append(text);
            _lastText = text;
        }
    }

    public void AppendItalic(string text) => AppendRun(new ReferenceRun(text, ReferenceStyle.Italic));

    public void AppendLink(string text, string? target)
    {
        if (target is null)
        {
            Append(text);
        }
        else
        {
            AppendRun(new ReferenceRun(text, ReferenceStyle.Plain, target));
        }
    }

    /// <summary>Writes a full stop unless the text ends with a mark that does for one.</summary>
    public void EndSentence()
    {
        if (!EndsSentence(_lastText))
        {
            Append(".");
        }
    }

    public IReadOnlyList<ReferenceRun> ToRuns()
    {
        FlushPlain();
        return _runs.AsReadOnly();
    }

    private static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '"' or '\u201D' or '\u2019' or '\u00BB')
        {
            end--;
        }

        return end > 0 && text[end - 1] is '.' or '?' or '!' or '\u2026' or '\u3002';
    }

    private void AppendRun(ReferenceRun run)
    {
        FlushPlain();
        _runs.Add(run);
        _lastText = run.Text;
    }

    private void FlushPlain()
    {
        if (_plain.Length > 0)
        {
            _runs.Add(new ReferenceRun(_plain.ToString()));
            _plain.Clear();
        }
    }
}
