using System.IO.Compression;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>Moves the entries before the last checkpoint of a ledger into an archive.</summary>
internal static class LedgerPacking
{
    /// <summary>Packs a ledger that is locked.</summary>
    /// <returns>How many entries were moved.</returns>
    public static long Pack(string ledger, string archive, ReadingOptions options)
    {
        var text = LedgerBytes.Read(ledger, options, out var fault);
        if (fault is not null) throw new InvalidOperationException(fault);
        var reading = LedgerReader.Read(text, options);
        var problems = new LedgerCheck(null, options).Checkpoints(reading).ToList();
        if (reading.HasErrors || problems.Count > 0) throw new ClaimSetFormatException([.. reading.Problems, .. problems]);
        var entries = reading.Ledger.Entries;
        var count = entries.Count;
        while (count > 0 && entries[count - 1].Kind != EntryKind.Checkpoint) count--;
        if (count == 0) throw new InvalidOperationException("The ledger has no checkpoint, which signs off what is packed away.");
        count--; // The checkpoint itself stays.
        if (count == 0) return 0;
        var lines = (int)reading.FirstLine - 1 + count;
        var moved = text[..EndOf(lines, text.Span)];
        if (LedgerReader.Read(moved, options).Ledger.Entries.Count != count)
            throw new InvalidOperationException(
                "The last checkpoint was appended together with entries before it, which cannot be parted. Record another checkpoint.");
        var last = moved.Span[(moved.Span[..^1].LastIndexOf((byte)'\n') + 1)..^1];
        var state = new LedgerFold(reading.Ledger.Start).Apply(entries.Take(count)).ToState();
        WriteArchive(archive, moved, options);
        using (var file = new ReplacedFile(ledger))
        {
            StateWriter.Write(state, Digest.Of(last), null, file.Stream);
            file.Stream.Write(text.Span[moved.Length..(int)reading.End]);
            file.Commit();
        }

        SnapshotFiles.DeleteAll(ledger); // Their offsets are those of the old file.
        return count;
    }

    // The archive of an interrupted attempt is complete, since it was moved to its name as a whole.
    private static void WriteArchive(string archive, ReadOnlyMemory<byte> lines, ReadingOptions options)
    {
        if (File.Exists(archive))
        {
            if (LedgerBytes.Read(archive, options, out var fault).Span.SequenceEqual(lines.Span) && fault is null) return;
            throw new IOException($"{archive} exists and has another content; name a new file.");
        }

        using var file = new ReplacedFile(archive);
        if (archive.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var gzip = new GZipStream(file.Stream, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(lines.Span);
        }
        else
        {
            file.Stream.Write(lines.Span);
        }

        file.Commit();
    }

    private static int EndOf(int lines, ReadOnlySpan<byte> text)
    {
        var end = 0;
        for (var i = 0; i < lines; i++) end += text[end..].IndexOf((byte)'\n') + 1;
        return end;
    }
}
