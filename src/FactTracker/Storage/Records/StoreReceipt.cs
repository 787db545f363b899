using NodaTime;

namespace FactTracker.Storage;

/// <summary>What a batch changed.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var receipt = await store.AppendAsync(batch);
/// Console.WriteLine($"{receipt.Added} added, {receipt.Revised} revised, {receipt.Unchanged} as they were");
/// </code></example>
public sealed record StoreReceipt
{
    /// <summary>The number of the entry, from 1, or null when nothing changed and none was made.</summary>
    public long? Sequence { get; init; }

    /// <summary>The recorded time of the entry, or null when none was made.</summary>
    public Instant? At { get; init; }

    /// <summary>How many records have an id that the store did not hold, or had removed.</summary>
    public int Added { get; init; }

    /// <summary>How many records replaced another content.</summary>
    public int Revised { get; init; }

    /// <summary>How many records are as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many records were removed.</summary>
    public int Removed { get; init; }

    /// <summary>The ids to remove that the store does not hold.</summary>
    public ValueList<string> NotFound { get; init; }

    /// <summary>Whether the batch changed nothing.</summary>
    public bool IsEmpty => Sequence is null;
}
