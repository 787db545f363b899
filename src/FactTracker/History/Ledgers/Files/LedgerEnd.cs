using FactTracker.Serialization.Parsing;
using NodaTime;

namespace FactTracker.History;

/// <summary>The end of the file of a ledger: where the next entry goes, and what it follows.</summary>
/// <param name="Offset">The offset behind the last entry that was appended completely.</param>
/// <param name="Sequence">Its number; 0 if there is none.</param>
/// <param name="At">Its recorded time, or null if there is none.</param>
/// <param name="Head">The digest of its line, or null if there is none.</param>
internal readonly record struct LedgerEnd(long Offset, long Sequence, Instant? At, Digest? Head)
{
    private const int FirstBlock = 1 << 16; // Enough for the last line of nearly every ledger.

    /// <summary>Finds the end of a file by reading backwards.</summary>
    /// <returns>The end, or null if the last whole line is not an entry.</returns>
    public static LedgerEnd? Find(FileStream file)
    {
        var length = file.Length;
        for (long size = FirstBlock; ; size *= 4)
        {
            var from = Math.Max(0, length - size);
            var block = LedgerBytes.Read(file, from, checked((int)(length - from)));
            var skipped = from == 0 ? 0 : block.AsSpan().IndexOf((byte)'\n') + 1;
            if (from > 0 && skipped == 0) continue;
            if (TryFind(block.AsMemory(skipped), from + skipped, out var end)) return end;
            if (from == 0) return null;
        }
    }

    // Finds the end in the last lines of the file. Returns false if they are too few to say.
    private static bool TryFind(ReadOnlyMemory<byte> text, long offset, out LedgerEnd? end)
    {
        end = null;
        var behind = LedgerTail.WholeEnd(text.Span);
        if (behind == 0)
        {
            if (offset == 0 && LedgerReader.MayBecome(text.Span)) end = default(LedgerEnd);
            return offset == 0;
        }

        var reader = new EntryReader(new ReadContext(ReadingOptions.Default, new SharedValues()));
        var group = 0L; // The number of the last entry of the group that was not appended completely.
        while (behind > 0)
        {
            var start = text.Span[..(behind - 1)].LastIndexOf((byte)'\n') + 1;
            var line = reader.Read(text[start..(behind - 1)], offset + start);
            if (line.Entry is not { } entry) return offset == 0 || group == 0;
            if (line.Last <= entry.Sequence || (group != 0 && line.Last != group))
            {
                end = new LedgerEnd(line.End, entry.Sequence, entry.At, line.Digest);
                return true;
            }

            group = line.Last;
            behind = start;
        }

        if (offset == 0) end = default(LedgerEnd);
        return offset == 0;
    }
}
