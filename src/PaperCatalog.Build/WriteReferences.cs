using System.Globalization;
using Microsoft.Build.Framework;

namespace PaperCatalog.Build;

/// <summary>The build's task: writes the papers that a project cites into files, or checks that they are there.</summary>
public sealed class WriteReferences : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The project's compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = string.Empty;

    /// <summary>The files to write.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder that the paths of the code are relative to.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>The project's file, for errors that concern no other.</summary>
    public string ProjectFile { get; set; } = string.Empty;

    /// <summary>The assemblies that the project refers to.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary><c>Project</c>: what the project's own code cites; <c>All</c>: what its references' code cites too.</summary>
    public string Scope { get; set; } = "Project";

    /// <summary>Whether a file that is not up to date is an error and is left alone.</summary>
    public bool Check { get; set; }

    /// <summary>Who wrote the software, for a new CITATION.cff.</summary>
    public string Authors { get; set; } = string.Empty;

    /// <inheritdoc/>
    public bool Execute()
    {
        var isAll = string.Equals(Scope, "All", StringComparison.OrdinalIgnoreCase);
        if (!isAll && !string.Equals(Scope, "Project", StringComparison.OrdinalIgnoreCase))
        {
            return Error("PCAT9005", null, 0, $"'{Scope}' is no value for PaperCatalogReferencesScope. Write Project, for what this project cites, or All, for what its references cite too.");
        }

        var project = Read(Assembly) ?? CatalogAssembly.Empty(Path.GetFileNameWithoutExtension(Assembly));
        var references = References.Select(reference => Read(reference.GetMetadata("FullPath"))).OfType<CatalogAssembly>().ToList();
        var list = ReferenceList.Of(project, references, isAll);
        var isGood = true;
        foreach (var path in Files.Select(static file => file.GetMetadata("FullPath")).Distinct(StringComparer.Ordinal))
        {
            isGood &= Write(path, list, project.Name);
        }

        return isGood;
    }

    private CatalogAssembly? Read(string path)
    {
        try
        {
            return CatalogAssemblyReader.Read(path);
        }
        catch (BadImageFormatException)
        {
            // The compiler takes it; it holds no metadata that could cite.
            BuildEngine.LogMessageEvent(new BuildMessageEventArgs($"'{path}' is no assembly.", null, nameof(WriteReferences), MessageImportance.Low));
            return null;
        }
    }

    private bool Write(string path, IReadOnlyList<CitedReference> references, string projectName)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new ReferenceFile(path);
            if (file.TextFor(references, projectName, Authors.Length == 0 ? projectName : Authors, ProjectDirectory) is not { } text)
            {
                return Error("PCAT9005", null, 0, $"'{name}' has an extension in which references cannot be written. PaperCatalogReferences takes {ReferenceFile.Extensions}.");
            }

            var old = file.Read();
            if (old == text)
            {
                return true;
            }

            if (Check)
            {
                return old is null
                    ? Error("PCAT9004", path, 0, $"'{name}' is missing. Build without PaperCatalogReferencesCheck, and commit the file.")
                    : Error("PCAT9004", path, ReferenceFile.FirstDifference(old, text), $"'{name}' does not list what the code cites now. Build without PaperCatalogReferencesCheck, and commit the file.");
            }

            file.Write(text);
            BuildEngine.LogMessageEvent(new BuildMessageEventArgs(
                $"{references.Count.ToString(CultureInfo.InvariantCulture)} references written to '{path}'.", null, nameof(WriteReferences), MessageImportance.Normal));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Error("PCAT9006", path, 0, $"'{name}' could not be written: {exception.Message}");
        }
    }

    private bool Error(string code, string? file, int line, string message)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
            null, code, file ?? ProjectFile, line, 0, 0, 0, message, null, nameof(WriteReferences)));
        return false;
    }
}
