namespace FactTracker.Storage;

/// <summary>All of several conditions hold.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Items">The conditions, two or more.</param>
/// <example><code>
/// StoreCondition both = new AllOf([new HasTerm(StoreField.Property, "rent"), new HasField(StoreField.Place)]);
/// </code></example>
public sealed record AllOf(ValueList<StoreCondition> Items) : StoreCondition
{
    /// <summary>Returns the conditions in parentheses, with "and" between them.</summary>
    public override string ToString() => $"({string.Join(" and ", (IEnumerable<StoreCondition>)Items)})";
}
