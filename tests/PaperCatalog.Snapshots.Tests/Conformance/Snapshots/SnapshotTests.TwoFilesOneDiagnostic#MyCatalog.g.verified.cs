//HintName: MyCatalog.g.cs
namespace N;
partial class MyCatalog;