using YamlDotNet.RepresentationModel;

namespace PaperCatalog.Conformance.Cases;

/// <summary>Reads the YAML of others.</summary>
internal static class YamlFile
{
    /// <summary>The first document of a text; an empty map where there is none.</summary>
    public static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode map ? map : [];
    }

    /// <summary>The items of a list; a single node is a list of itself, none is empty.</summary>
    public static IEnumerable<YamlNode> Items(this YamlMappingNode map, string name) => Child(map, name) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var node => [node],
    };

    /// <summary>The text of a scalar; empty for anything else.</summary>
    public static string Text(this YamlMappingNode map, string name) => Child(map, name).Text();

    /// <summary>The text of a scalar; empty for anything else.</summary>
    public static string Text(this YamlNode? node) => (node as YamlScalarNode)?.Value ?? string.Empty;

    /// <summary>The value of a key; null where there is none.</summary>
    public static YamlNode? Child(this YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;
}
