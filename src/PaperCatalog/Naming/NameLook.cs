using System.Text;

namespace PaperCatalog.Naming;

/// <summary>What a reader sees of a name: case, compatibility forms and letters that look alike make no difference.</summary>
internal readonly struct NameLook : IEquatable<NameLook>
{
    private readonly string _text;

    // A large catalog asks for it again with each of its edits.
    private readonly int _hash;

    private NameLook(string text)
    {
        _text = text;
        _hash = StringComparer.OrdinalIgnoreCase.GetHashCode(text);
    }

    public static NameLook Of(string identifier) => new(LookalikeLetters.ToLatin(
        identifier.IsNormalized(NormalizationForm.FormKC) ? identifier : identifier.Normalize(NormalizationForm.FormKC)));

    public bool Equals(NameLook other) => _hash == other._hash && string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is NameLook other && Equals(other);

    public override int GetHashCode() => _hash;
}
