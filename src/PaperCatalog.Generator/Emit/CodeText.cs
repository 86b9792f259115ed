using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Emit;

/// <summary>Generated code in the pieces in which it was written: the compiler reads it from there, so that it is never copied.</summary>
/// <remarks>A catalog has tens of megabytes. As one string they would be among the large objects, whose collection is dear.</remarks>
internal sealed class CodeText : SourceText
{
    /// <summary>The length of a piece is a power of two, below what counts as a large object.</summary>
    public const int PieceLength = 1 << PieceBits;

    private const int PieceBits = 14;

    private static readonly Encoding s_encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly IReadOnlyList<char[]> _pieces;

    public CodeText(IReadOnlyList<char[]> pieces, int length)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        _pieces = pieces;
        Length = length;
    }

    /// <inheritdoc/>
    public override Encoding Encoding => s_encoding;

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position] => (uint)position < (uint)Length
        ? _pieces[position >> PieceBits][position & (PieceLength - 1)]
        : throw new ArgumentOutOfRangeException(nameof(position));

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (sourceIndex < 0 || count < 0 || sourceIndex > Length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(sourceIndex));
        }

        while (count > 0)
        {
            var start = sourceIndex & (PieceLength - 1);
            var part = Math.Min(count, PieceLength - start);
            Array.Copy(_pieces[sourceIndex >> PieceBits], start, destination, destinationIndex, part);
            sourceIndex += part;
            destinationIndex += part;
            count -= part;
        }
    }
}
