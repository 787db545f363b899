namespace FactTracker.Serialization.Parsing;

/// <summary>The short objects and lists that sets repeat, by type.</summary>
internal sealed class SharedValues
{
    public Utf8Table<ClaimValue> Values { get; } = new();

    public Utf8Table<Confidence> Confidences { get; } = new();

    public Utf8Table<Citation> Citations { get; } = new();

    public Utf8Table<Locator> Locators { get; } = new();

    public Utf8Table<Agent> Agents { get; } = new();

    public Utf8Table<ValueList<string>> Tags { get; } = new();
}
