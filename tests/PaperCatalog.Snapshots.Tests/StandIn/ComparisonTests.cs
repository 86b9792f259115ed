using System.Text;
using PaperCatalog.Snapshots.Tests.Conformance;

namespace PaperCatalog.Snapshots.Tests.StandIn;

/// <summary>What is equal, new, not equal or left over.</summary>
public sealed class ComparisonTests : IDisposable
{
    private const string Verified = "x#A.g.verified.cs";
    private const string Received = "x#A.g.received.cs";
    private const string Text = "//HintName: A.g.cs\n// a\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_byte_order_mark_makes_no_difference(bool mark)
    {
        Write(Verified, Text, mark);

        var result = await Compare();

        Assert.Equal([_folder.PathOf(Verified)], result.Files.Select(static file => file.VerifiedPath));
        Assert.Equal([Verified], _folder.Names());
    }

    [Theory]
    [InlineData("//HintName: A.g.cs\n// a\n\n")]
    [InlineData("//HintName: A.g.cs\n// a")]
    [InlineData("//HintName: A.g.cs\n// a \n")]
    [InlineData("//hintname: A.g.cs\n// a\n")]
    public async Task Any_other_text_is_not_equal(string verified)
    {
        Write(Verified, verified);

        var exception = await Assert.ThrowsAsync<VerifyException>(Compare);

        AssertMessage(
            $"""
            Directory: {_folder.Path}
            NotEqual:
              - Received: {Received}
                Verified: {Verified}

            FileContent:

            NotEqual:

            Received: {Received}
            {Text}
            Verified: {Verified}
            {verified}


            """,
            exception);
        Assert.Equal([Received, Verified], _folder.Names());
        Assert.Equal(verified, File.ReadAllText(_folder.PathOf(Verified)));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], File.ReadAllBytes(_folder.PathOf(Received)));
    }

    [Fact]
    public async Task A_carriage_return_is_an_error()
    {
        Write(Verified, Text.ReplaceLineEndings("\r\n"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(Compare);

        Assert.Contains(_folder.PathOf(Verified), exception.Message, StringComparison.Ordinal);
        Assert.Contains("carriage return", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_missing_or_empty_file_is_new(bool empty)
    {
        if (empty)
        {
            File.WriteAllBytes(_folder.PathOf(Verified), []);
        }

        var exception = await Assert.ThrowsAsync<VerifyException>(Compare);

        AssertMessage(
            $"""
            Directory: {_folder.Path}
            New:
              - Received: {Received}
                Verified: {Verified}

            FileContent:

            New:

            Received: {Received}
            {Text}


            """,
            exception);
        Assert.Equal([Received], _folder.Names());
    }

    [Fact]
    public async Task A_file_left_over_fails_and_stays()
    {
        Write(Verified, Text);
        Write("x#Gone.g.verified.cs", "gone");
        Write("x.verified.txt", "gone");
        Write("xy#Other.g.verified.cs", "of another test");

        var exception = await Assert.ThrowsAsync<VerifyException>(Compare);

        AssertMessage(
            $"""
            Directory: {_folder.Path}
            Delete:
              - x#Gone.g.verified.cs
              - x.verified.txt
            Equal:
              - Received: {Received}
                Verified: {Verified}

            """,
            exception);
        Assert.Equal([Verified, "x#Gone.g.verified.cs", "x.verified.txt", "xy#Other.g.verified.cs"], _folder.Names());
    }

    [Fact]
    public async Task Received_files_of_the_test_go_when_it_starts()
    {
        Write(Verified, Text);
        Write(Received, "old");
        Write("x#Gone.g.received.cs", "old");
        Write("x.received.txt", "old");
        Write("xy.received.txt", "of another test");

        await Compare();

        Assert.Equal([Verified, "xy.received.txt"], _folder.Names());
    }

    [Fact]
    public async Task Accepting_writes_replaces_and_deletes()
    {
        Write(Verified, "old");
        Write("x.verified.txt", "gone");

        var result = await Task().AutoVerify();

        Assert.Equal([Verified], result.Files.Select(static file => file.VerifiedName));
        Assert.Equal([Verified], _folder.Names());
        Assert.Equal(Text, File.ReadAllText(_folder.PathOf(Verified)));
    }

    [Fact]
    public async Task Accepting_can_fail_all_the_same()
    {
        await Assert.ThrowsAsync<VerifyException>(async () => await Task().AutoVerify(throwException: true));

        Assert.Equal([Verified], _folder.Names());
    }

    [Fact]
    public async Task Two_comparisons_of_the_same_files_are_refused()
    {
        Write(Verified, Text);
        await Compare();

        await Assert.ThrowsAsync<InvalidOperationException>(Compare);
        await Task().DisableRequireUniquePrefix();
    }

    [Fact]
    public void Initializing_twice_is_refused() =>
        Assert.Equal("Already Initialized", Assert.Throws<InvalidOperationException>(VerifySourceGenerators.Initialize).Message);

    private static void AssertMessage(string expected, VerifyException exception) =>
        Assert.Equal(expected, exception.Message.ReplaceLineEndings("\n"));

    private async Task<VerifyResult> Compare() => await Task();

    private SettingsTask Task()
    {
        var settings = new VerifySettings { IsAlone = true };
        settings.UseDirectory(_folder.Path);
        settings.UseFileName("x");
        return Verify(ListedGenerator.Run(("A.g.cs", "// a\n")), settings);
    }

    private void Write(string name, string text, bool mark = true) =>
        File.WriteAllText(_folder.PathOf(name), text, new UTF8Encoding(mark));
}
