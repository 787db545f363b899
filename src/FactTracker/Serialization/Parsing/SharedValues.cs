namespace FactTracker.Serialization.Parsing;

/// <summary>The short objects that sets repeat, by type.</summary>
internal sealed class SharedValues
{
    public SharedObjects<ClaimValue> Values { get; } = new();

    public SharedObjects<Confidence> Confidences { get; } = new();

    public SharedObjects<Citation> Citations { get; } = new();

    public SharedObjects<Locator> Locators { get; } = new();

    public SharedObjects<Agent> Agents { get; } = new();
}
