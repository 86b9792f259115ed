using PaperCatalog.Snapshots.Tests.Conformance;

namespace PaperCatalog.Snapshots.Tests.StandIn;

public sealed class NameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Type_and_method() => await AssertPrefix(Task(), "NameTests.Type_and_method");

    [Fact]
    public async Task Chosen_type_and_method() =>
        await AssertPrefix(Task().UseTypeName("T").UseMethodName("M"), "T.M");

    [Theory]
    [InlineData("a\"b<c>d|e:f*g?h/i\\j#k\u0001", "a-b-c-d-e-f-g-h-i-j-k-")]
    [InlineData("a b.c=d", "a b.c=d")]
    public async Task Characters_of_values(string value, string cleaned)
    {
        Assert.Equal(value.Length, cleaned.Length);
        await AssertPrefix(Task(), $"NameTests.Characters_of_values_value={cleaned}_cleaned={cleaned}");
    }

    [Theory]
    [InlineData(1.5, -3L, false, null, DayOfWeek.Friday, new[] { 1, 2 })]
    public async Task Values(double number, long count, bool flag, string? nothing, DayOfWeek day, int[] items)
    {
        Assert.NotEmpty(items);
        await AssertPrefix(
            Task(),
            FormattableString.Invariant(
                $"NameTests.Values_number={number}_count={count}_flag={flag}_nothing={nothing ?? "null"}_day={day}_items=1,2"));
    }

    [Theory]
    [InlineData(1, 2)]
    public async Task Given_values(int first, int second)
    {
        await AssertPrefix(Task().UseParameters(second, first), "NameTests.Given_values_first=2_second=1");
        await AssertPrefix(Task().UseParameters(second), "NameTests.Given_values_first=2");
        await AssertPrefix(Task().UseTextForParameters("text"), "NameTests.Given_values_text");
        await AssertPrefix(Task().UseFileName("file"), "file");
    }

    [Fact]
    public void Settings_that_exclude_each_other_are_refused()
    {
        AssertRefused(static settings => settings.UseFileName("f"), static settings => settings.UseTypeName("t"));
        AssertRefused(static settings => settings.UseFileName("f"), static settings => settings.UseMethodName("m"));
        AssertRefused(static settings => settings.UseFileName("f"), static settings => settings.UseParameters(1));
        AssertRefused(static settings => settings.UseFileName("f"), static settings => settings.UseTextForParameters("t"));
        AssertRefused(static settings => settings.UseParameters(1), static settings => settings.UseTextForParameters("t"));
    }

    [Theory]
    [InlineData("/_/tests/A.cs", "tests/A.cs")]
    [InlineData("/_1/tests/A.cs", "tests/A.cs")]
    [InlineData("/_/tests\\A.cs", "tests/A.cs")]
    public void A_mapped_source_path_is_found_below_the_root(string mapped, string relative)
    {
        Directory.CreateDirectory(_folder.PathOf("tests"));
        File.WriteAllText(_folder.PathOf("tests/A.cs"), "");

        Assert.Equal(_folder.PathOf(relative), TestProject.Resolve(mapped, _folder.Path));
        Assert.Equal("/elsewhere/A.cs", TestProject.Resolve("/elsewhere/A.cs", _folder.Path));
        Assert.Equal("/_/tests/B.cs", TestProject.Resolve("/_/tests/B.cs", _folder.Path));
    }

    private static void AssertRefused(Action<VerifySettings> one, Action<VerifySettings> other)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var settings = new VerifySettings();
            first(settings);
            Assert.Throws<InvalidOperationException>(() => second(settings));
        }
    }

    private SettingsTask Task() =>
        Verify(ListedGenerator.Run(("A.g.cs", "// a\n"))).UseDirectory(_folder.Path).AutoVerify();

    private async Task AssertPrefix(SettingsTask task, string prefix)
    {
        await task;
        Assert.Equal([$"{prefix}#A.g.verified.cs"], _folder.Names());
        File.Delete(_folder.PathOf($"{prefix}#A.g.verified.cs"));
    }
}
