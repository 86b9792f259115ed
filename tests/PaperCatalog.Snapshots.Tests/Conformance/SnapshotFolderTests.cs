namespace PaperCatalog.Snapshots.Tests.Conformance;

public sealed class SnapshotFolderTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test() =>
        Assert.Empty(SnapshotFolder.FilesWithoutTest(
            typeof(SnapshotTests).Assembly, "Type.Renamed", "chosen"));

    [Fact]
    public void A_snapshot_of_a_test_that_is_gone_is_found()
    {
        using var folder = new TemporaryFolder();
        string[] kept =
        [
            "SnapshotTests.OneFile#One.g.verified.cs",
            "SnapshotTests.OneFile.verified.txt",
            "SnapshotTests.Parameters_count=1#P.g.verified.cs",
            "SnapshotTests.Nested.TypeName#N.g.verified.cs",
            "chosen.verified.txt",
        ];
        string[] gone =
        [
            "SnapshotTests.Parameters#P.g.verified.cs",
            "SnapshotTests.OneFil#One.g.verified.cs",
            "SnapshotTests.OneFiles#One.g.verified.cs",
            "SnapshotTests.Metadata#N.g.verified.cs",
            "Nested.TypeName#N.g.verified.cs",
        ];
        foreach (var name in kept.Concat(gone))
        {
            File.WriteAllText(folder.PathOf(name), "");
        }

        File.WriteAllText(folder.PathOf("SnapshotTests.Gone.received.txt"), "");

        var found = SnapshotFolder.FilesWithoutTest(
            folder.Path, [typeof(SnapshotTests), typeof(SnapshotTests.Nested)], "chosen");

        Assert.Equal(gone.Order(StringComparer.Ordinal), found);
    }
}
