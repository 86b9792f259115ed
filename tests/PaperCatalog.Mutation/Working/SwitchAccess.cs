using System.Reflection;
using PaperCatalog.Mutation.Mutating;

namespace PaperCatalog.Mutation.Working;

/// <summary>The switch inside the mutated assembly.</summary>
internal sealed class SwitchAccess
{
    private readonly Action<int> _setActive;
    private readonly Action<long> _setMost;
    private readonly FieldInfo _asked;
    private readonly FieldInfo _seen;
    private readonly FieldInfo _seenStatic;

    public SwitchAccess(Assembly assembly)
    {
        var type = assembly.GetType(SwitchSource.TypeName, throwOnError: true)!;
        FieldInfo Field(string name) => type.GetField(name, BindingFlags.Public | BindingFlags.Static)!;
        var active = Field("Active");
        var most = Field("Most");
        _setActive = value => active.SetValue(null, value);
        _setMost = value => most.SetValue(null, value);
        _asked = Field("Asked");
        _seen = Field("Seen");
        _seenStatic = Field("SeenStatic");
    }

    public long Asked
    {
        get => (long)_asked.GetValue(null)!;
        set => _asked.SetValue(null, value);
    }

    public void Activate(int mutant) => _setActive(mutant);

    public void Limit(long most) => _setMost(most);

    public void Count(bool[]? seen, bool[]? seenStatic)
    {
        _seenStatic.SetValue(null, seenStatic);
        _seen.SetValue(null, seen);
    }
}
