namespace PaperCatalog.Snapshots.Tests.StandIn;

public sealed class ScrubberTests
{
    private static readonly DirectoryScrubber s_scrubber = DirectoryScrubber.Create("/repo/sln/tests/proj/", "/repo/sln/");

    [Theory]
    [InlineData("// /repo/sln/tests/proj/a.bib", "// {ProjectDirectory}a.bib")]
    [InlineData("\\repo\\sln\\tests\\proj\\a.bib", "{ProjectDirectory}a.bib")]
    [InlineData("/repo/sln/src/a.bib", "{SolutionDirectory}src/a.bib")]
    [InlineData("'/repo/sln'", "'{SolutionDirectory}'")]
    [InlineData("/repo/sln//a", "{SolutionDirectory}/a")]
    [InlineData("/repo/sln/repo/sln/", "{SolutionDirectory}repo/sln/")]
    [InlineData("/repo/sln /repo/sln", "{SolutionDirectory} {SolutionDirectory}")]
    [InlineData("/repo/slnx", "/repo/slnx")]
    [InlineData("x/repo/sln/", "x/repo/sln/")]
    [InlineData("/Work/sln/", "/Work/sln/")]
    [InlineData("", "")]
    public void Directories_are_replaced_where_the_path_is_whole(string text, string expected) =>
        Assert.Equal(expected, s_scrubber.Apply(text));

    [Fact]
    public void The_folders_of_the_process_are_replaced()
    {
        Assert.Equal("{CurrentDirectory}x", s_scrubber.Apply(Path.Combine(AppContext.BaseDirectory, "x")));
        Assert.Equal("{TempPath}x", s_scrubber.Apply(Path.Combine(Path.GetTempPath(), "x")));
    }

    [Fact]
    public void The_solution_wins_where_it_is_the_project() =>
        Assert.Equal("{SolutionDirectory}a", DirectoryScrubber.Create("/repo/one", "/repo/one/").Apply("/repo/one/a"));

    [Theory]
    [InlineData("a\nb\n", "a\n")]
    [InlineData("a\nb", "a")]
    [InlineData("b\na", "a")]
    [InlineData("b", "")]
    [InlineData("", "")]
    public void Lines_are_left_out(string text, string expected) =>
        Assert.Equal(expected, LineScrubber.Apply(text, static line => line == "b" ? null : line));

    [Theory]
    [InlineData("CI", true)]
    [InlineData(null, false)]
    public void A_build_server_can_be_left_out(string? variable, bool isBuildServer)
    {
        string[] all = ["CI", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL"];
        var before = all.Select(Environment.GetEnvironmentVariable).ToArray();
        try
        {
            foreach (var name in all)
            {
                Environment.SetEnvironmentVariable(name, name == variable ? "true" : null);
            }

            Assert.Equal(isBuildServer, AcceptRule.Create(includeBuildServer: false, throwException: false) is null);
            Assert.NotNull(AcceptRule.Create(includeBuildServer: true, throwException: false));
        }
        finally
        {
            for (var i = 0; i < all.Length; i++)
            {
                Environment.SetEnvironmentVariable(all[i], before[i]);
            }
        }
    }
}
