using System.Collections;
using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>The raw fields of a record, in the order of its file; a name may occur more than once.</summary>
/// <remarks>
/// Few programs look at raw fields, so those of a file that was read are taken from its text when they are asked for first; until then
/// they keep the text alive.
/// </remarks>
public sealed class PaperFields : IReadOnlyList<PaperField>, IEquatable<PaperFields>
{
    /// <summary>No fields.</summary>
    public static readonly PaperFields Empty = new([]);

    private readonly int _first;
    private ValueList<PaperField>? _fields;

    // Volatile: who sees that it is gone sees the fields.
    private volatile IPaperFieldSource? _source;

    /// <summary>Creates the collection.</summary>
    public PaperFields(IEnumerable<PaperField> fields)
    {
        _fields = ValueList<PaperField>.From(fields);
        Count = _fields.Count;
    }

    /// <summary>Creates the collection of fields that are still to be read.</summary>
    internal PaperFields(IPaperFieldSource source, int first, int count)
    {
        _source = source;
        _first = first;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    private ValueList<PaperField> Fields
    {
        get
        {
            if (_source is { } source)
            {
                _fields = ValueList<PaperField>.Own(source.ReadFields(_first, Count));
                _source = null;
            }

            return _fields!;
        }
    }

    /// <inheritdoc/>
    public PaperField this[int index] => Fields[index];

    /// <summary>The text of the first field with a name, without regard to case; null when there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var field in Fields.AsSpan())
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
    public bool Equals(PaperFields? other) => other is not null && Count == other.Count && Fields.Equals(other.Fields);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PaperFields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<PaperField> GetEnumerator() => Fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
