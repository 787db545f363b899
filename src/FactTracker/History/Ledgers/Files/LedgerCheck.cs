namespace FactTracker.History;

/// <summary>Verifies files of ledgers.</summary>
/// <param name="head">The digest that one of the lines should have, or null.</param>
/// <param name="options">How to read, or null for the defaults.</param>
internal sealed class LedgerCheck(Digest? head, ReadingOptions? options)
{
    private readonly List<Problem> _problems = [];
    private bool _isHeadFound = head is null;

    /// <summary>Verifies files, of which each continues the one before.</summary>
    public LedgerVerification Of(IReadOnlyList<string> paths)
    {
        LedgerReading? before = null;
        long entries = 0;
        var checkpoints = 0;
        long? packed = null;
        foreach (var path in paths)
        {
            var reading = LedgerBytes.ReadLedger(path, ReadingOptions.For(path, options), head);
            _isHeadFound |= reading.HasSought;
            _problems.AddRange(reading.Problems);
            if (before is null) packed = reading.Ledger.Start?.Sequence;
            else Join(before, reading, path);
            if (!reading.HasErrors)
            {
                _problems.AddRange(Content(reading, path));
                checkpoints += reading.Ledger.Entries.Count(entry => entry.Kind == EntryKind.Checkpoint);
            }

            entries += reading.Ledger.Entries.Count;
            before = reading;
        }

        if (!_isHeadFound)
            _problems.Add(new Problem(Rules.OtherHead, "$", $"No line has the digest {head}, which the last line had.")
            {
                File = paths[^1], Remedy = "Compare the file with a copy: lines at its end were cut off or changed.",
            });
        return new LedgerVerification(entries, before!.Head, [.. _problems])
        {
            Start = packed,
            LastSequence = before.Ledger.Entries.Count > 0 ? before.Ledger.Entries[^1].Sequence : before.Ledger.Start?.Sequence ?? 0,
            Checkpoints = checkpoints,
        };
    }

    /// <summary>Returns what is wrong with the checkpoints of a ledger.</summary>
    public IEnumerable<Problem> Checkpoints(LedgerReading reading) => Content(reading, null);

    private void Join(LedgerReading before, LedgerReading after, string path)
    {
        if (after.Ledger.Start is { } start && before.Head == after.StartLine && before.Ledger.End == start) return;
        var message = after.Ledger.Start is null
            ? "The ledger has all entries from the first on; it does not continue the archive."
            : before.Head != after.StartLine
                ? $"The ledger continues the line with the digest {after.StartLine}, but the archive "
                    + (before.Head is { } digest ? $"ends with {digest}." : "has no line that could be read.")
                : "What the packed entries came to is not what the archive comes to.";
        _problems.Add(new Problem(Rules.BrokenChain, "$", message)
        {
            File = path, Line = 1, Column = 1, Remedy = "Name the archives in their order, the ledger last.",
        });
    }

    // Applies the entries once, and compares what they come to with each checkpoint and snapshot on the way.
    private IEnumerable<Problem> Content(LedgerReading reading, string? path)
    {
        var entries = reading.Ledger.Entries;
        var snapshots = path is null ? [] : SnapshotFiles.Of(LedgerBytes.Resolve(path)).ToDictionary(one => one.Sequence, one => one.Path);
        if (snapshots.Count == 0 && entries.All(entry => entry.Kind != EntryKind.Checkpoint)) yield break;
        var fold = new LedgerFold(reading.Ledger.Start);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Kind == EntryKind.Checkpoint && fold.Set.Fingerprint() is var found && found != entry.Fingerprint)
                yield return new Problem(
                    Rules.BadCheckpoint, "$.fingerprint",
                    $"Checkpoint {entry.Sequence} has the fingerprint {entry.Fingerprint?.ToString() ?? "of no set"}, but the entries "
                    + $"before it come to {found}.")
                {
                    File = path, Line = reading.FirstLine + i, Column = 1,
                };
            fold.Apply(entry);
            if (snapshots.TryGetValue(entry.Sequence, out var snapshot) && !IsSame(snapshot, fold.ToState()))
                yield return new Problem(
                    Rules.UnusableSnapshot, "$", $"The snapshot after entry {entry.Sequence} is not what the entries come to.")
                {
                    File = snapshot, Remedy = "Delete it.",
                };
        }
    }

    private bool IsSame(string snapshot, LedgerState state) =>
        SnapshotFiles.HeadOf(snapshot) is { } named
        && SnapshotFiles.Read(snapshot, named, options ?? ReadingOptions.Default)?.State == state;
}
