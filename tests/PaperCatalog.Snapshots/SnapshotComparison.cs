using System.Text;
using VerifyTests;

namespace PaperCatalog.Snapshots;

/// <summary>Compares texts with the accepted files, and keeps what differs beside them.</summary>
internal sealed class SnapshotComparison(SnapshotNames names, VerifySettings settings)
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private readonly ComparisonOutcome _outcome = new(names.Directory);

    /// <exception cref="VerifyException">A file is new, differs or is left over, and was not accepted.</exception>
    public VerifyResult Run(IReadOnlyList<SnapshotTarget> targets)
    {
        foreach (var file in names.Existing("received"))
        {
            File.Delete(file);
        }

        var leftOver = names.Existing("verified").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var group in targets.GroupBy(static target => (target.Name, target.Extension)))
        {
            var sharing = group.ToList();
            for (var i = 0; i < sharing.Count; i++)
            {
                var pair = names.PathsOf(sharing[i], sharing.Count == 1 ? null : i);
                leftOver.Remove(pair.VerifiedPath);
                Compare(pair, sharing[i].Text);
            }
        }

        _outcome.Delete.AddRange(leftOver.Order(StringComparer.Ordinal));
        return Finish();
    }

    private void Compare(FilePair pair, string received)
    {
        var file = new FileInfo(pair.VerifiedPath);
        if (file is { Exists: true, Length: 0 })
        {
            file.Delete();
            file.Refresh();
        }

        if (!file.Exists)
        {
            File.WriteAllText(pair.ReceivedPath, received, s_encoding);
            _outcome.New.Add((pair, received));
            return;
        }

        var verified = File.ReadAllText(pair.VerifiedPath, s_encoding);
        if (verified.Contains('\r', StringComparison.Ordinal))
        {
            File.WriteAllText(pair.ReceivedPath, received, s_encoding);
            throw new InvalidOperationException(
                $"'{pair.VerifiedPath}' has a carriage return; snapshots have line feeds only. Check .gitattributes for *.verified.{pair.Extension}.");
        }

        if (string.Equals(received, verified, StringComparison.Ordinal))
        {
            _outcome.Equal.Add(pair);
            return;
        }

        File.WriteAllText(pair.ReceivedPath, received, s_encoding);
        _outcome.NotEqual.Add((pair, received, verified));
    }

    private VerifyResult Finish()
    {
        var changed = _outcome.New.Select(static item => item.File)
            .Concat(_outcome.NotEqual.Select(static item => item.File)).ToList();
        if (changed.Count == 0 && _outcome.Delete.Count == 0)
        {
            return new VerifyResult(_outcome.Equal);
        }

        var accept = (settings.IsAlone ? null : VerifierSettings.Accept) ?? settings.Accept;
        if (accept is not null)
        {
            _outcome.Delete.ForEach(File.Delete);
            changed.ForEach(static pair => File.Move(pair.ReceivedPath, pair.VerifiedPath, overwrite: true));
        }

        return accept is { ThrowException: false }
            ? new VerifyResult([.. _outcome.Equal, .. changed])
            : throw new VerifyException(_outcome.ToMessage());
    }
}
