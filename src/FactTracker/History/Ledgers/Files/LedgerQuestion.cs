using FactTracker.Serialization.Parsing;
using NodaTime;

namespace FactTracker.History;

/// <summary>Finds what a ledger's file came to at a time, from the newest snapshot before it and the entries since.</summary>
internal sealed class LedgerQuestion(string path, FileStream file, ReadingOptions options)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Answers the question.</summary>
    /// <param name="known">The time.</param>
    public LedgerStateReading Answer(Instant known) => LedgerEnd.Find(file) is { } end ? Answer(known, end) : Whole(known);

    /// <summary>Answers the question for the entries up to the end that a file had.</summary>
    public LedgerStateReading Answer(Instant known, LedgerEnd end)
    {
        if (FirstLine() is not { IsFirst: true } first) return Whole(known);
        var start = first.State is { } packed ? first.End + packed.Bytes : 0;
        if (first.State is { } away && known < away.At)
            return new LedgerStateReading(LedgerState.None, [LedgerState.PackedAway(away.Sequence, away.At, known, options.FileName)]);
        if (end.Offset < start) return Whole(known);
        var (stop, last) = (end.Offset, end.Sequence);
        if (end.At is { } at && at > known)
        {
            if (new LedgerSearch(file, start, end.Offset).Behind(known) is not { } place) return Whole(known);
            (stop, last) = (place.Offset, place.Next - 1);
        }
        else if (file.Length > end.Offset)
        {
            var message = LedgerText.PartAtEnd(file.Length - end.Offset);
            _problems.Add(
                new Problem(Rules.EndsWithinEntry, "$", message) { File = options.FileName, Remedy = LedgerText.RemedyOfPart });
        }

        foreach (var (sequence, snapshot) in SnapshotFiles.Of(path).Where(one => one.Sequence <= last))
        {
            if (TryStart(snapshot, sequence, stop) is { } head && SnapshotFiles.Read(snapshot, head, options) is { } state)
                return From(state, head, stop);
            _problems.Add(new Problem(Rules.UnusableSnapshot, "$", $"The snapshot after entry {sequence} does not fit the ledger.")
            {
                File = snapshot, Remedy = "Delete it.",
            });
        }

        return Of(Text(0, stop));
    }

    // The lines since the snapshot. Their numbers in the file are counted only if something is wrong with them.
    private LedgerStateReading From(StateReader snapshot, StateHead head, long stop)
    {
        var from = head.Offset!.Value;
        var reading = new LedgerText(Text(from, stop), options, snapshot.State, head.Line) { IsPart = true }.Read();
        _problems.AddRange(snapshot.Problems);
        if (reading.Problems.Count > 0)
        {
            var lines = LedgerBytes.Read(file, 0, checked((int)from)).AsSpan().Count((byte)'\n');
            _problems.AddRange(reading.Problems.Select(problem => problem with { Line = problem.Line + lines }));
        }

        return new LedgerStateReading(reading.Ledger.End, _problems);
    }

    // A byte more than the limit at most, so that the reader reports the limit.
    private byte[] Text(long from, long to) =>
        LedgerBytes.Read(file, from, (int)Math.Min(to - from, Math.Min(options.MaxBytes, Array.MaxLength - 1L) + 1));

    private LedgerStateReading Of(ReadOnlyMemory<byte> text)
    {
        var reading = new LedgerText(text, options) { IsPart = true }.Read();
        return new LedgerStateReading(reading.Ledger.End, [.. _problems, .. reading.Problems]);
    }

    // For a file whose end is not an entry: what can be read of it.
    private LedgerStateReading Whole(Instant known)
    {
        var reading = LedgerBytes.ReadLedger(path, options);
        if (reading.Ledger.Start is { } start && known < start.At)
            return new LedgerStateReading(
                LedgerState.None, [.. reading.Problems, LedgerState.PackedAway(start.Sequence, start.At, known, options.FileName)]);
        return new LedgerStateReading(reading.Ledger.StateAt(known), reading.Problems);
    }

    private LedgerLine? FirstLine()
    {
        for (var size = 1 << 12; ; size = checked(size * 4))
        {
            var beginning = LedgerBytes.Read(file, 0, size);
            var length = beginning.AsSpan().IndexOf((byte)'\n');
            if (length >= 0)
                return new EntryReader(new ReadContext(options, SharedValues.Nothing)).Read(beginning.AsMemory(0, length), 0);
            if (beginning.Length < size) return null;
        }
    }

    // The head of a snapshot if the ledger has the line that it stands behind.
    private StateHead? TryStart(string snapshot, long sequence, long stop)
    {
        if (SnapshotFiles.HeadOf(snapshot) is not { Offset: { } offset } head || offset > stop || head.Sequence != sequence) return null;
        for (var size = 1L << 12; ; size *= 4)
        {
            var from = Math.Max(0, offset - size);
            var before = LedgerBytes.Read(file, from, checked((int)(offset - from)));
            if (before is not [.., (byte)'\n']) return null;
            var line = before.AsSpan()[..^1];
            var start = line.LastIndexOf((byte)'\n') + 1;
            if (start == 0 && from > 0) continue;
            return Digest.Of(line[start..]) == head.Line ? head : null;
        }
    }
}
