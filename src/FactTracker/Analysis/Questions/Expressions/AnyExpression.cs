namespace FactTracker.Analysis;

/// <summary>Expressions of which one is to hold, joined by <c>or</c>.</summary>
/// <remarks>Equality is by content and order. It never has another of its kind as an item.</remarks>
/// <example><code>
/// (Ask.Tag.Is("a") | Ask.Tag.Is("b")).ToString(); // tag = a or tag = b
/// </code></example>
public sealed record AnyExpression : QueryExpression
{
    private AnyExpression(ValueList<QueryExpression> items)
        : base(items.Max(item => item.Depth) + 1)
        => Items = items;

    /// <summary>The expressions, at least two.</summary>
    public ValueList<QueryExpression> Items { get; }

    /// <summary>Joins expressions; those that are joined in this way already become one list.</summary>
    /// <param name="items">The expressions.</param>
    /// <returns>The expressions together, or the only one.</returns>
    /// <exception cref="ArgumentException">There is none, or they are nested too deep.</exception>
    public static QueryExpression Of(params IReadOnlyList<QueryExpression> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        ValueList<QueryExpression> all = [.. items.SelectMany(item => item is AnyExpression { Items: var own } ? own : [item])];
        if (all.IsEmpty) throw new ArgumentException("There is no expression; give at least one.", nameof(items));
        return all.Single ?? new AnyExpression(all);
    }

    internal override string Write() =>
        string.Join($" {QueryWords.Or} ", Items.Select(item => Within(item, item is CertaintyExpression)));
}
