namespace PaperCatalog.Formatting;

/// <summary>The title of one paper and what it appeared in.</summary>
internal sealed class ApaSource
{
    private readonly Paper _paper;
    private readonly ApaPlacement _placement;
    private readonly string? _contributors;
    private readonly string? _container;
    private readonly string? _publisher;
    private readonly string? _genre;
    private readonly string? _arXivId;
    private readonly string? _editors;

    /// <param name="paper">The paper.</param>
    /// <param name="placement">Where it stands.</param>
    /// <param name="contributors">What the line begins with, which is not said again as the publisher.</param>
    /// <param name="showsEditors">Whether the editors are named here.</param>
    public ApaSource(Paper paper, ApaPlacement placement, string? contributors, bool showsEditors)
    {
        _paper = paper;
        _placement = placement;
        _contributors = contributors;
        _container = FieldText.Clean(paper.ContainerTitle);
        _publisher = FieldText.Clean(paper.Publisher);
        _genre = FieldText.Clean(paper.Genre);
        _arXivId = FieldText.Clean(paper.ArXivId);
        _editors = showsEditors && ApaNames.InReadingOrder(paper.Editors) is { } editors
            ? editors + (paper.Editors.Count == 1 ? ", Ed." : ", Eds.")
            : null;
    }

    public void AppendTitle(ReferenceBuilder reference)
    {
        reference.BeginElement();
        if (FieldText.Clean(_paper.Title) is not { } title)
        {
            reference.Append("[" + (FieldText.Clean(_paper.Key) ?? "Untitled") + "]");
        }
        else if (_placement == ApaPlacement.Alone)
        {
            reference.AppendItalic(title);
        }
        else
        {
            reference.Append(title);
        }

        if (_placement == ApaPlacement.Alone)
        {
            AppendParentheses(reference, Edition(), Series(), Volume(), Number(), ArXivLabel(), Pages());
            AppendParentheses(reference, _editors);
        }

        if (Description() is { } description)
        {
            reference.Append(" [" + description + "]");
        }
    }

    public void AppendSource(ReferenceBuilder reference)
    {
        switch (_placement)
        {
            case ApaPlacement.InSerial:
                AppendSerial(reference);
                break;
            case ApaPlacement.InBook:
                AppendBook(reference);
                reference.AppendElement(Unsaid(_publisher));
                break;
            default:
                var site = Unsaid(_container);
                reference.AppendElement(site);
                if (_paper.Kind != PaperKind.Thesis && Unsaid(_publisher) is { } publisher && publisher != site)
                {
                    reference.AppendElement(publisher);
                }

                break;
        }
    }

    private void AppendSerial(ReferenceBuilder reference)
    {
        var volume = FieldText.Clean(_paper.Volume);
        var issue = FieldText.Clean(_paper.Issue);
        var pages = volume is null && _container is null ? Pages() : PageNumbers.Format(_paper.Pages);
        pages ??= FieldText.Clean(_paper.Number) is { } number ? "Article " + number : null;
        if (_container is null && volume is null && issue is null && pages is null)
        {
            return;
        }

        reference.BeginElement();
        var separator = string.Empty;
        if (_container is not null)
        {
            reference.AppendItalic(_container);
            separator = ", ";
        }

        if (volume is not null || issue is not null)
        {
            reference.Append(separator);
            separator = ", ";
        }

        if (volume is not null)
        {
            reference.AppendItalic(volume);
        }

        if (issue is not null)
        {
            reference.Append("(" + issue + ")");
        }

        if (pages is not null)
        {
            reference.Append(separator + pages);
        }
    }

    private void AppendBook(ReferenceBuilder reference)
    {
        if (_container is null)
        {
            var pages = Pages();
            if (_editors is not null)
            {
                reference.AppendElement("In " + EditorsBeforeBook());
            }

            reference.AppendElement(pages);
            return;
        }

        reference.BeginElement();
        reference.Append(_editors is null ? "In " : "In " + EditorsBeforeBook() + ", ");
        reference.AppendItalic(_container);
        AppendParentheses(reference, Edition(), Series(), Volume(), Number(), Pages());
    }

    private string EditorsBeforeBook() =>
        ApaNames.InReadingOrder(_paper.Editors) + ApaReferenceFormatter.EditorLabel(_paper);

    private static void AppendParentheses(ReferenceBuilder reference, params string?[] parts)
    {
        var said = parts.Where(static part => part is not null).ToArray();
        if (said.Length > 0)
        {
            reference.Append(" (" + string.Join(", ", said) + ")");
        }
    }

    private string? Edition() => FieldText.Clean(_paper.Edition) is { } edition
        ? Editions.Format(edition, _paper.Kind is PaperKind.Software or PaperKind.Dataset)
        : null;

    private string? Series()
    {
        var series = FieldText.Clean(_paper.CollectionTitle);
        return FieldText.Clean(_paper.CollectionNumber) is { } number
            ? (series is null ? "No. " : series + ", No. ") + number
            : series;
    }

    private string? Volume() => (FieldText.Clean(_paper.Volume), FieldText.Clean(_paper.Issue)) switch
    {
        (null, null) => null,
        (null, { } issue) => "No. " + issue,
        ({ } volume, null) => "Vol. " + volume,
        ({ } volume, { } issue) => "Vol. " + volume + ", No. " + issue,
    };

    private string? Number() =>
        FieldText.Clean(_paper.Number) is { } number ? ApaKinds.NumberLabel(_paper.Kind, _genre, number) : null;

    private string? Pages() => PageNumbers.FormatWithLabel(_paper.Pages);

    private string? ArXivLabel() => _arXivId is not null ? "arXiv:" + _arXivId : null;

    /// <summary>What stands in brackets after the title.</summary>
    private string? Description()
    {
        var hasLabel = _paper.Kind is PaperKind.Report or PaperKind.Patent && Number() is not null;
        var description = hasLabel ? null : _genre ?? ApaKinds.DescriptionOf(_paper.Kind);
        return _paper.Kind == PaperKind.Thesis && _publisher is not null ? description + ", " + _publisher : description;
    }

    /// <summary>A group that published its own work is named once.</summary>
    private string? Unsaid(string? name) => name == _contributors ? null : name;
}
