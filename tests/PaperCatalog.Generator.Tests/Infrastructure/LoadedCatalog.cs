using System.Reflection;

namespace PaperCatalog.Generator.Tests.Infrastructure;

/// <summary>A compiled catalog, used through reflection as code would use it.</summary>
internal sealed record LoadedCatalog(Assembly Assembly, string Documentation)
{
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public IReadOnlyList<Paper> All(string catalog = "Test.Papers") => Value<IReadOnlyList<Paper>>(catalog, "All");

    public IReadOnlyList<CitedPaper> Cited(string catalog = "Test.Papers") => Value<IReadOnlyList<CitedPaper>>(catalog, "Cited");

    public Paper Paper(string member, string catalog = "Test.Papers") => Value<Paper>(catalog, member);

    public IReadOnlyList<Paper> View(string view, string member, string catalog = "Test.Papers") =>
        Value<IReadOnlyList<Paper>>(catalog + "+" + view, member);

    public string Key(string member, string catalog = "Test.Papers") =>
        (string)Type(catalog + "+Keys").GetField(member, Members)!.GetRawConstantValue()!;

    public Paper? Find(string identifier, string catalog = "Test.Papers")
    {
        object?[] arguments = [identifier, null];
        var isFound = (bool)Type(catalog).GetMethod("TryFind", Members)!.Invoke(null, arguments)!;
        Assert.Equal(isFound, arguments[1] is not null);
        return (Paper?)arguments[1];
    }

    /// <summary>The names of the properties that give a paper, as they stand in the code.</summary>
    public string[] PaperMembers(string catalog = "Test.Papers", bool former = false) =>
        [.. Type(catalog).GetProperties(Members)
            .Where(property => property.PropertyType == typeof(Paper) && property.IsDefined(typeof(ObsoleteAttribute)) == former)
            .Select(static property => property.Name)];

    private Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    private T Value<T>(string type, string member)
    {
        var property = Type(type).GetProperty(member, Members);
        Assert.NotNull(property);
        return (T)property.GetValue(null)!;
    }
}
