namespace FactTracker;

/// <summary>Makes <see cref="ValueList{T}"/> usable with collection expressions: <c>Tags = ["opinion", "trade"]</c>.</summary>
/// <remarks>The compiler calls it; use <c>[…]</c> in code.</remarks>
public static class ValueList
{
    /// <summary>Creates a list of the given items, in the given order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; none may be null.</param>
    /// <returns>A list that owns a copy of the items.</returns>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : class
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return Adopt(items);
    }

    /// <summary>Creates a list of items that are known not to be null.</summary>
    internal static ValueList<T> Adopt<T>(ReadOnlySpan<T> items)
        where T : class =>
        items.Length switch
        {
            0 => default,
            1 => new ValueList<T>(items[0]),
            _ => new ValueList<T>(items.ToArray()),
        };
}
