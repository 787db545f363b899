using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>The texts, short objects and lists that a set repeats, by type. All cores that read the set share them.</summary>
internal sealed class SharedValues
{
    public Utf8Table<PooledText> Strings { get; private init; } = new();

    public Utf8Table<ClaimValue> Values { get; private init; } = new();

    public Utf8Table<Confidence> Confidences { get; private init; } = new();

    public Utf8Table<Citation> Citations { get; private init; } = new();

    public Utf8Table<Locator> Locators { get; private init; } = new();

    public Utf8Table<Agent> Agents { get; private init; } = new();

    public Utf8Table<ValueList<string>> Tags { get; private init; } = new();

    /// <summary>Shares nothing and takes no memory, for texts of one record or value, in which hardly anything repeats.</summary>
    public static SharedValues Nothing { get; } = new()
    {
        Strings = Utf8Table<PooledText>.Abandoned,
        Values = Utf8Table<ClaimValue>.Abandoned,
        Confidences = Utf8Table<Confidence>.Abandoned,
        Citations = Utf8Table<Citation>.Abandoned,
        Locators = Utf8Table<Locator>.Abandoned,
        Agents = Utf8Table<Agent>.Abandoned,
        Tags = Utf8Table<ValueList<string>>.Abandoned,
    };
}
