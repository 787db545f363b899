namespace FactTracker.Storage;

/// <summary>A condition on the indexed members of a claim, which an engine answers by itself.</summary>
/// <remarks>
/// A closed family. A condition is met by every claim of an answer, and may be met by others, which are asked the query itself afterwards:
/// an engine may return too many claims, never too few. Equal by content.
/// </remarks>
/// <example><code>
/// StoreCondition condition = new AllOf([new HasTerm(StoreField.Property, "rent"), new HasDay(StoreDate.When, 737_791, null)]);
/// </code></example>
public abstract record StoreCondition
{
    private protected StoreCondition()
    {
    }
}
