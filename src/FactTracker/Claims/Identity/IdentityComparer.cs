using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>Compares by the canonical text of what matters.</summary>
/// <param name="write">Writes that text.</param>
internal sealed class IdentityComparer<T>(Action<CanonicalWriter, T> write) : IEqualityComparer<T>
    where T : class
{
    [ThreadStatic]
    private static CanonicalWriter? _one;

    [ThreadStatic]
    private static CanonicalWriter? _other;

    public bool Equals(T? x, T? y)
    {
        if (ReferenceEquals(x, y)) return true;
        return x is not null && y is not null && TextOf(ref _one, x).SequenceEqual(TextOf(ref _other, y));
    }

    public int GetHashCode(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var hash = default(HashCode);
        hash.AddBytes(TextOf(ref _one, obj));
        return hash.ToHashCode();
    }

    private ReadOnlySpan<byte> TextOf(ref CanonicalWriter? writer, T item)
    {
        writer ??= new CanonicalWriter();
        writer.Clear();
        write(writer, item);
        return writer.Written;
    }
}
