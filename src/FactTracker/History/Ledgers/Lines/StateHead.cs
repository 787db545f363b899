using NodaTime;

namespace FactTracker.History;

/// <summary>What the first line of a packed ledger or of a snapshot says about the state behind it.</summary>
/// <param name="Sequence">The number of the last entry that is in the state.</param>
/// <param name="At">Its recorded time.</param>
/// <param name="Line">The digest of its line.</param>
/// <param name="SetBytes">The length of the lines of the set.</param>
/// <param name="Bytes">The length of all lines of the state.</param>
/// <param name="Content">The digest of all lines of the state.</param>
internal sealed record StateHead(long Sequence, Instant At, Digest Line, long SetBytes, long Bytes, Digest Content)
{
    /// <summary>In a snapshot, the offset in the ledger at which the line of that entry ends.</summary>
    public long? Offset { get; init; }
}
