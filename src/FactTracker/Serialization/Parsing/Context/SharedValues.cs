using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>The texts, short objects and lists that a set repeats, by type. All cores that read the set share them.</summary>
internal sealed class SharedValues
{
    public Utf8Table<PooledText> Strings { get; } = new();

    public Utf8Table<ClaimValue> Values { get; } = new();

    public Utf8Table<Confidence> Confidences { get; } = new();

    public Utf8Table<Citation> Citations { get; } = new();

    public Utf8Table<Locator> Locators { get; } = new();

    public Utf8Table<Agent> Agents { get; } = new();

    public Utf8Table<ValueList<string>> Tags { get; } = new();
}
