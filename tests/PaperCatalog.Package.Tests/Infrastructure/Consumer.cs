using System.Security;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A project of a user, copied out of the repository into a folder of its own.</summary>
internal sealed class Consumer
{
    private readonly PackedPackage _package;

    private Consumer(PackedPackage package, string folder)
    {
        _package = package;
        Folder = folder;
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Copies a folder of <c>Consumers</c> and lets it see the packed package, and nothing else unless asked for.</summary>
    /// <param name="package">The package under test.</param>
    /// <param name="name">The folder's name in <c>Consumers</c>.</param>
    /// <param name="machineSources">True to restore from the sources of the machine too.</param>
    /// <param name="folderName">The name of the copy; null for the same name.</param>
    public static Consumer Copy(PackedPackage package, string name, bool machineSources = false, string? folderName = null)
    {
        var consumer = Empty(package, folderName ?? name, machineSources);
        CopyFolder(Path.Combine(Repository.Consumers, name), consumer.Folder);
        return consumer;
    }

    /// <summary>Makes an empty folder that lets a project see the packed package.</summary>
    public static Consumer Empty(PackedPackage package, string folderName, bool machineSources = false)
    {
        var outer = Directory.CreateDirectory(Path.Combine(package.Folder, "users", Guid.NewGuid().ToString("N")[..8])).FullName;
        File.WriteAllText(Path.Combine(outer, "NuGet.config"), NuGetConfig(package, machineSources));
        File.WriteAllText(
            Path.Combine(outer, "Directory.Build.props"),
            $"<Project><PropertyGroup><PaperCatalogVersion>{package.Version}</PaperCatalogVersion></PropertyGroup></Project>");
        var folder = Directory.CreateDirectory(Path.Combine(outer, folderName)).FullName;
        return new Consumer(package, folder);
    }

    /// <summary>The full path of a file in the project's folder.</summary>
    public string PathOf(string relativePath) => Path.Combine(Folder, relativePath);

    /// <summary>Writes a file of the project, with its folder.</summary>
    public void Write(string relativePath, string text)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Builds the project, or the one in the named folder of it.</summary>
    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        DotNetAsync(["build", "-nodeReuse:false", "-consoleLoggerParameters:NoSummary", .. arguments]);

    /// <summary>Builds the project and runs it.</summary>
    public async Task<CommandResult> BuildAndRunAsync(params string[] arguments)
    {
        (await BuildAsync(arguments)).Succeeded();
        return (await DotNetAsync(["run", "--no-build"])).Succeeded();
    }

    /// <summary>Runs <c>dotnet</c> in the project's folder.</summary>
    public Task<CommandResult> DotNetAsync(params string[] arguments) =>
        DotNet.RunAsync(Folder, _package.Packages, arguments);

    /// <summary>Runs a program in the project's folder.</summary>
    public Task<CommandResult> RunAsync(string program, params string[] arguments) =>
        DotNet.RunAsync(program, Folder, _package.Packages, arguments);

    private static string NuGetConfig(PackedPackage package, bool machineSources) =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <packageSources>
            {(machineSources ? "" : "<clear />")}
            <add key="feed" value="{SecurityElement.Escape(package.Feed)}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{SecurityElement.Escape(PackedPackage.MachinePackages)}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj"))
            {
                CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
            }
        }
    }
}
