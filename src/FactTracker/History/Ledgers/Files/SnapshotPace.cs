namespace FactTracker.History;

/// <summary>When the next snapshot of a ledger is due: after as many bytes as half of the last one has.</summary>
/// <remarks>So all snapshots together take at most about twice as much space and time to write as the ledger, and a question reads at most
/// half as much from the ledger as from the snapshot.</remarks>
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
    public bool IsDue(long end) => end - Offset >= Math.Max(Least, Bytes / 2);
}
