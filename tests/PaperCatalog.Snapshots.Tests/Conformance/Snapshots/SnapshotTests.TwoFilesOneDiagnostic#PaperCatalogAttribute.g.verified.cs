//HintName: PaperCatalogAttribute.g.cs
namespace Demo
{
    internal sealed class PaperCatalogAttribute : System.Attribute { }
}
