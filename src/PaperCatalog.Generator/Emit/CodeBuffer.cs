using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Emit;

/// <summary>Takes the characters of generated code, piece by piece.</summary>
internal sealed class CodeBuffer
{
    private readonly List<char[]> _pieces = [];
    private char[] _piece = [];
    private int _used;

    public CodeBuffer Append(char c)
    {
        if (_used == _piece.Length)
        {
            AddPiece();
        }

        _piece[_used++] = c;
        return this;
    }

    public CodeBuffer Append(char c, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Append(c);
        }

        return this;
    }

    public CodeBuffer Append(string text) => Append(text, 0, text.Length);

    public CodeBuffer Append(string text, int start, int count)
    {
        while (count > 0)
        {
            if (_used == _piece.Length)
            {
                AddPiece();
            }

            var part = Math.Min(count, _piece.Length - _used);
            text.CopyTo(start, _piece, _used, part);
            _used += part;
            start += part;
            count -= part;
        }

        return this;
    }

    /// <summary>What was written. Nothing may be written after it, as nothing is copied.</summary>
    public SourceText ToSourceText() => new CodeText(_pieces, (Math.Max(0, _pieces.Count - 1) * CodeText.PieceLength) + _used);

    public override string ToString() => ToSourceText().ToString();

    private void AddPiece()
    {
        _piece = new char[CodeText.PieceLength];
        _pieces.Add(_piece);
        _used = 0;
    }
}
