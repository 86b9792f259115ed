using System.Collections;
using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>The raw fields of a record, in the order of its file; a name may occur more than once.</summary>
public sealed class PaperFields : IReadOnlyList<PaperField>, IEquatable<PaperFields>
{
    /// <summary>No fields.</summary>
    public static readonly PaperFields Empty = new([]);

    private readonly ValueList<PaperField> _fields;

    /// <summary>Creates the collection.</summary>
    public PaperFields(IEnumerable<PaperField> fields) => _fields = ValueList<PaperField>.From(fields);

    /// <inheritdoc/>
    public int Count => _fields.Count;

    /// <inheritdoc/>
    public PaperField this[int index] => _fields[index];

    /// <summary>The text of the first field with a name, without regard to case; null when there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var field in _fields.AsSpan())
            {
                if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return field.Value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(PaperFields? other) => other is not null && _fields.Equals(other._fields);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PaperFields);

    /// <inheritdoc/>
    public override int GetHashCode() => _fields.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<PaperField> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
