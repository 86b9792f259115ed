namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The tests that need the package in two versions; the second is packed once for all of them.</summary>
[CollectionDefinition(nameof(TwoVersions))]
public sealed class TwoVersions : ICollectionFixture<OtherVersion>;
