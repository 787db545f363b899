namespace FactTracker.Storage;

/// <summary>At least one of several conditions holds.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Items">The conditions, two or more.</param>
/// <example><code>
/// StoreCondition either = new AnyOf([new HasTerm(StoreField.Tag, "rent"), new HasTerm(StoreField.Tag, "housing")]);
/// </code></example>
public sealed record AnyOf(ValueList<StoreCondition> Items) : StoreCondition
{
    /// <summary>Returns the conditions in parentheses, with "or" between them.</summary>
    public override string ToString() => $"({string.Join(" or ", (IEnumerable<StoreCondition>)Items)})";
}
