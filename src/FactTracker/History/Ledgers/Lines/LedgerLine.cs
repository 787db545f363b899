namespace FactTracker.History;

/// <summary>A line of a ledger as it was read.</summary>
/// <param name="Offset">The offset of the line in the text.</param>
/// <param name="Length">Its length without the line feed.</param>
/// <param name="Digest">The digest of its bytes.</param>
internal readonly record struct LedgerLine(long Offset, int Length, Digest Digest)
{
    /// <summary>The entry, or null if the line is not one.</summary>
    public LedgerEntry? Entry { get; init; }

    /// <summary>The digest that the line before should have, or null where none is named.</summary>
    public Digest? Previous { get; init; }

    /// <summary>The number of the last entry of the group that this one was appended with; 0 if it was appended alone.</summary>
    public long Last { get; init; }

    /// <summary>Whether the line states a version of the format that can be read, as only the first line does.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The state that the line announces, or null.</summary>
    public StateHead? State { get; init; }

    /// <summary>The offset behind its line feed.</summary>
    public long End => Offset + Length + 1;
}
