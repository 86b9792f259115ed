using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite;

/// <summary>Goes from sign to sign of a citation in a file's text and looks at the syntax there only.</summary>
/// <remarks>Most files have no sign at all; a walk over every node would cost more than the parser.</remarks>
internal sealed class CitationWalk
{
    private const string AttributeSign = "Cites";
    private const string ReferenceSign = "cref";

    private readonly SyntaxTree _tree;
    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private readonly List<CitationMention> _mentions = [];

    private UsingAliases? _aliases;

    // The end of the trivia that have been read.
    private int _readTo;

    private CitationWalk(SyntaxTree tree, CancellationToken cancellationToken)
    {
        _tree = tree;
        _text = tree.GetText(cancellationToken).ToString();
        _cancellationToken = cancellationToken;
    }

    /// <summary>The citations of a file, in the order of the text.</summary>
    public static ValueList<CitationMention> Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var walk = new CitationWalk(tree, cancellationToken);
        walk.Find();
        return ValueList<CitationMention>.From(walk._mentions);
    }

    private void Find()
    {
        var attribute = IndexOf(AttributeSign, 0);
        var reference = IndexOf(ReferenceSign, 0);
        var key = IndexOfKey(0);
        while (attribute < _text.Length || reference < _text.Length || key < _text.Length)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var position = Math.Min(attribute, Math.Min(reference, key));
            Look(position);
            attribute = attribute == position ? IndexOf(AttributeSign, position + 1) : attribute;
            reference = reference == position ? IndexOf(ReferenceSign, position + 1) : reference;
            key = key == position ? IndexOfKey(position + 1) : key;
        }
    }

    private int IndexOf(string sign, int start)
    {
        var index = _text.IndexOf(sign, start, StringComparison.Ordinal);
        return index < 0 ? _text.Length : index;
    }

    private int IndexOfKey(int start)
    {
        for (var i = start; (i = _text.IndexOf('@', i)) >= 0; i++)
        {
            if (CitationGroups.CanBegin(_text, i))
            {
                return i;
            }
        }

        return _text.Length;
    }

    private void Look(int position)
    {
        if (position < _readTo)
        {
            return;
        }

        var token = _tree.GetRoot(_cancellationToken).FindToken(position);
        if (token.Span.Contains(position))
        {
            // A verbatim identifier begins with its '@'.
            if (token.Parent is IdentifierNameSyntax name && CitesArguments.AttributeOf(name) is { } attribute)
            {
                _readTo = token.Span.End;
                Add(attribute);
            }
        }
        else
        {
            var trivia = position < token.SpanStart ? token.LeadingTrivia : token.TrailingTrivia;
            _readTo = trivia.FullSpan.End;
            foreach (var comment in CommentText.Runs(trivia, _text))
            {
                Add(comment, token);
            }
        }
    }

    private void Add(AttributeSyntax attribute)
    {
        if (CitesArguments.From(attribute) is { } arguments)
        {
            var symbol = CitingSymbol.Of(attribute);
            Add(CitationForm.Attribute, arguments.Kind, arguments.Target, arguments.Start, arguments.Length, arguments.Locator, arguments.Role, symbol);
        }
    }

    private void Add(CommentText comment, SyntaxToken token)
    {
        var text = comment.Text;
        var found = new List<(CitationForm Form, CitationTargetKind Kind, string Target, int Start, int Length, string? Locator)>();
        if (comment.IsDocumentation)
        {
            var documentation = DocumentationText.Read(text);
            text = documentation.Prose;
            foreach (var reference in documentation.References)
            {
                found.Add((
                    CitationForm.Documentation, CitationTargetKind.Name, reference.Name, reference.Start, reference.Length,
                    LocatorText.After(text, reference.End)));
            }
        }

        foreach (var citation in CitationGroups.Find(text))
        {
            found.Add((CitationForm.Comment, CitationTargetKind.Key, citation.Key, citation.Start, citation.Key.Length, citation.Locator));
        }

        if (found.Count == 0)
        {
            return;
        }

        var symbol = CitingSymbol.Of(token.Parent);
        foreach (var (form, kind, target, start, length, locator) in found.OrderBy(static mention => mention.Start))
        {
            Add(form, kind, target, comment.PositionOf(start), length, locator, CitationRole.Unspecified, symbol);
        }
    }

    private void Add(
        CitationForm form,
        CitationTargetKind kind,
        string target,
        int start,
        int length,
        string? locator,
        CitationRole role,
        CitingSymbol? symbol)
    {
        if (kind == CitationTargetKind.Name)
        {
            _aliases ??= new UsingAliases((CompilationUnitSyntax)_tree.GetRoot(_cancellationToken));
            target = _aliases.Expand(target);
        }

        var line = _tree.GetText(_cancellationToken).Lines.GetLineFromPosition(start).LineNumber + 1;
        _mentions.Add(new CitationMention(form, kind, target, start, length, line, locator, role, symbol?.Name, symbol?.Id));
    }
}
