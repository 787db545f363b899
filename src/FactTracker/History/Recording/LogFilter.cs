using NodaTime;

namespace FactTracker.History;

/// <summary>Chooses entries of a ledger. What is not set admits every entry.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var disputes = ledger.Log(new LogFilter { Kinds = [EntryKind.Dispute, EntryKind.Refute] });
/// </code></example>
public sealed record LogFilter
{
    private readonly int _kinds; // A bit for each kind, so that filters are equal by content.

    /// <summary>Every entry.</summary>
    public static LogFilter All { get; } = new();

    /// <summary>The id of a claim or source that the entry is about, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The earliest recorded time, or null.</summary>
    public Instant? Since { get; init; }

    /// <summary>The latest recorded time, or null.</summary>
    public Instant? Until { get; init; }

    /// <summary>The name or the id of who recorded it, in any case, or null.</summary>
    public string? By { get; init; }

    /// <summary>The kinds, in the order of the enumeration; empty for all kinds.</summary>
    public IReadOnlyList<EntryKind> Kinds
    {
        get => [.. Enum.GetValues<EntryKind>().Where(kind => (_kinds & Bit(kind)) != 0)];
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _kinds = value.Aggregate(0, (kinds, kind) => kinds | Bit(kind));
        }
    }

    /// <summary>Returns whether an entry is chosen.</summary>
    /// <param name="entry">The entry.</param>
    public bool Admits(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (Id is null || entry.IsAbout(Id))
            && !(entry.At < Since)
            && !(entry.At > Until)
            && (By is null || IsBy(entry.By))
            && (_kinds == 0 || (_kinds & Bit(entry.Kind)) != 0);
    }

    private static int Bit(EntryKind kind) => 1 << (int)kind;

    private bool IsBy(Agent? agent) =>
        string.Equals(agent?.Name, By, StringComparison.OrdinalIgnoreCase)
        || string.Equals(agent?.Id, By, StringComparison.OrdinalIgnoreCase);
}
