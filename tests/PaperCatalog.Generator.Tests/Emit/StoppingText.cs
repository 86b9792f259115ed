using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>A file whose reading counts down: when its text is asked for and when its characters are copied.</summary>
internal sealed class StoppingText(AdditionalText file, Countdown countdown) : AdditionalText
{
    public override string Path
    {
        get
        {
            countdown.Pass();
            return file.Path;
        }
    }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        countdown.Pass();
        cancellationToken.ThrowIfCancellationRequested();
        return new CountedText(file.GetText(cancellationToken)!, countdown);
    }

    private sealed class CountedText(SourceText text, Countdown countdown) : SourceText(checksumAlgorithm: text.ChecksumAlgorithm)
    {
        public override Encoding? Encoding => text.Encoding;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            countdown.Pass();
            return text.ToString(span);
        }
    }
}
