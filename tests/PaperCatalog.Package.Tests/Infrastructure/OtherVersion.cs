using System.IO.Compression;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The package in another version, unpacked.</summary>
public sealed class OtherVersion(PackedPackage package) : IAsyncLifetime
{
    /// <summary>The version, which is later than that of the package under test.</summary>
    public string Version { get; } = package.Version.Replace("0.1.0-", "0.2.0-", StringComparison.Ordinal);

    /// <summary>The folder with the unpacked package.</summary>
    public string Folder { get; } = Path.Combine(package.Folder, "other version");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var feed = Path.Combine(package.Folder, "other feed");
        await PackedPackage.PackAsync(feed, Version, Path.Combine(package.Folder, "other artifacts"));
        ZipFile.ExtractToDirectory(Path.Combine(feed, $"PaperCatalog.{Version}.nupkg"), Folder);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The full path of a file of the package.</summary>
    public string PathOf(string entry) => Path.Combine(Folder, entry);
}
