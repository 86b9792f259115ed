using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace PaperCatalog.Package.Tests;

public sealed class PackageContentsTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_exactly_these_files()
    {
        Assert.Equal(
            [
                "PACKAGE.md",
                "PaperCatalog.nuspec",
                "analyzers/dotnet/cs/PaperCatalog.CodeFixes.dll",
                "analyzers/dotnet/cs/PaperCatalog.CodeFixes.pdb",
                "analyzers/dotnet/cs/PaperCatalog.Generator.dll",
                "analyzers/dotnet/cs/PaperCatalog.Generator.pdb",
                "analyzers/dotnet/roslyn4.14/cs/PaperCatalog.Completion.dll",
                "analyzers/dotnet/roslyn4.14/cs/PaperCatalog.Completion.pdb",
                "build/PaperCatalog.props",
                "build/PaperCatalog.targets",
                "buildTransitive/PaperCatalog.props",
                "buildTransitive/PaperCatalog.targets",
                "icon.png",
                "lib/net10.0/PaperCatalog.dll",
                "lib/net10.0/PaperCatalog.xml",
                "lib/netstandard2.0/PaperCatalog.dll",
                "lib/netstandard2.0/PaperCatalog.xml",
                "tools/netstandard2.0/PaperCatalog.Build.dll",
                "tools/netstandard2.0/PaperCatalog.Build.pdb",
            ],
            Hashes(package.PackageFile).Keys);
    }

    [Fact]
    public void The_symbols_are_those_of_the_package()
    {
        Assert.Equal(
            [
                "PaperCatalog.nuspec",
                "analyzers/dotnet/cs/PaperCatalog.CodeFixes.pdb",
                "analyzers/dotnet/cs/PaperCatalog.Generator.pdb",
                "analyzers/dotnet/roslyn4.14/cs/PaperCatalog.Completion.pdb",
                "lib/net10.0/PaperCatalog.pdb",
                "lib/netstandard2.0/PaperCatalog.pdb",
                "tools/netstandard2.0/PaperCatalog.Build.pdb",
            ],
            Hashes(package.SymbolFile).Keys);
    }

    [Fact]
    public void Only_the_old_framework_has_a_dependency()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var stream = archive.GetEntry("PaperCatalog.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        var ns = metadata.Name.Namespace;

        Assert.Equal("MIT", metadata.Element(ns + "license")!.Value);
        Assert.Equal("PACKAGE.md", metadata.Element(ns + "readme")!.Value);
        Assert.Equal("icon.png", metadata.Element(ns + "icon")!.Value);
        Assert.Equal(
            ["System.Memory"],
            metadata.Descendants(ns + "dependency").Select(static dependency => dependency.Attribute("id")!.Value));
        Assert.Equal(
            ".NETStandard2.0",
            metadata.Descendants(ns + "dependency").Single().Parent!.Attribute("targetFramework")!.Value);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Packing_again_from_nothing_gives_the_same_bytes()
    {
        var feed = Path.Combine(package.Folder, "feed again");
        Directory.Delete(package.Artifacts, recursive: true);
        await package.PackAsync(feed);

        Assert.Equal(Hashes(package.PackageFile), Hashes(Path.Combine(feed, Path.GetFileName(package.PackageFile))));
        Assert.Equal(Hashes(package.SymbolFile), Hashes(Path.Combine(feed, Path.GetFileName(package.SymbolFile))));
    }

    // Without the entries that make any zip file a package; one of them may have a random name.
    private static SortedDictionary<string, string> Hashes(string file)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName is not ("_rels/.rels" or "[Content_Types].xml")
                && !entry.FullName.StartsWith("package/", StringComparison.Ordinal))
            {
                using var stream = entry.Open();
                hashes.Add(entry.FullName, Convert.ToHexString(SHA256.HashData(stream)));
            }
        }

        return hashes;
    }
}
