using System.Buffers.Text;
using System.Text.Json;
using FactTracker.Json;
using NodaTime;

namespace FactTracker.History;

/// <summary>Finds entries in the file of a ledger by their times, without reading the others. Times never decrease, so half of the lines
/// that are left are ruled out each time.</summary>
/// <param name="file">The file.</param>
/// <param name="start">The offset of the first entry.</param>
/// <param name="end">The offset behind the last entry.</param>
internal sealed class LedgerSearch(FileStream file, long start, long end)
{
    private const int FirstBlock = 1 << 12; // The numbers and times of a line are at its beginning.

    /// <summary>Returns the place behind the last entry that was recorded by a time.</summary>
    /// <param name="known">The time.</param>
    /// <returns>The offset, and the number of the next entry; null if a line on the way is not an entry.</returns>
    public (long Offset, long Next)? Behind(Instant known)
    {
        var (low, high) = (start, end); // Lines before low were recorded by the time, those from high on were not.
        var next = 0L;
        while (low < high)
        {
            var middle = LineStart(low + ((high - low) / 2), low);
            if (Read(middle) is not var (sequence, at)) return null;
            if (at <= known) low = LineEnd(middle);
            else (high, next) = (middle, sequence);
        }

        return (low, next);
    }

    // The start of the line that contains an offset.
    private long LineStart(long offset, long least)
    {
        for (var size = FirstBlock; ; size = checked(size * 4))
        {
            var from = Math.Max(least, offset - size);
            var found = LedgerBytes.Read(file, from, (int)(offset - from)).AsSpan().LastIndexOf((byte)'\n');
            if (found >= 0) return from + found + 1;
            if (from == least) return least;
        }
    }

    private long LineEnd(long offset)
    {
        for (var size = FirstBlock; ; size = checked(size * 4))
        {
            var found = LedgerBytes.Read(file, offset, size).AsSpan().IndexOf((byte)'\n');
            if (found >= 0) return offset + found + 1;
        }
    }

    private (long Sequence, Instant At)? Read(long offset) =>
        TryRead(LedgerBytes.Read(file, offset, FirstBlock))
        ?? TryRead(LedgerBytes.Read(file, offset, checked((int)(LineEnd(offset) - offset))));

    private static (long Sequence, Instant At)? TryRead(byte[] line)
    {
        long? sequence = null;
        Instant? at = null;
        var reader = new JsonCursor(line);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = EntryMembers.Table.Find(ref reader);
                reader.Read();
                if (member == EntryMembers.Sequence && Utf8Parser.TryParse(reader.ValueSpan, out long number, out _))
                    sequence = number;
                else if (member == EntryMembers.At && InstantText.TryRead(reader.ValueSpan, out var time)) at = time;
                else reader.Skip();
                if (sequence is { } known && at is { } then) return (known, then);
            }
        }
        catch (JsonException)
        {
            // The beginning of the line is not enough, or it is not an entry.
        }

        return null;
    }
}
