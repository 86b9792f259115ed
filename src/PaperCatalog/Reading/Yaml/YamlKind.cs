namespace PaperCatalog.Reading.Yaml;

/// <summary>What a YAML node is.</summary>
internal enum YamlKind
{
    Scalar,
    Sequence,
    Map,
}
