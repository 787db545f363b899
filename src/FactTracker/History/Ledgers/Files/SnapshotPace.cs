namespace FactTracker.History;

/// <summary>When the next snapshot of a ledger is due: after as many bytes as a quarter of the last one has.</summary>
/// <remarks>So a question reads at most a quarter as much from the ledger as from the snapshot, and all snapshots together have at most
/// about four times as many bytes as the ledger, which is the price.</remarks>
/// <param name="Offset">The offset in the ledger behind the last snapshot.</param>
/// <param name="Bytes">The length of the last snapshot.</param>
internal sealed record SnapshotPace(long Offset, long Bytes)
{
    private const long Least = 1 << 20; // So much is read within some milliseconds.

    /// <summary>Returns the pace of a ledger, from its newest snapshot.</summary>
    public static SnapshotPace Of(string ledger)
    {
        foreach (var (_, path) in SnapshotFiles.Of(ledger))
        {
            if (SnapshotFiles.HeadOf(path) is { Offset: { } offset, Bytes: var bytes }) return new SnapshotPace(offset, bytes);
        }

        return new SnapshotPace(0, 0);
    }

    /// <summary>Whether a snapshot is due when the ledger ends at an offset.</summary>
    public bool IsDue(long end) => end - Offset >= Math.Max(Least, Bytes / 4);
}
