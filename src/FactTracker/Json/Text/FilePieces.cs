namespace FactTracker.Json;

/// <summary>
/// Takes a large file in by pieces on all cores: what takes time is less the file than the memory it goes to, which the system hands out page by page as it is
/// written for the first time.
/// </summary>
internal static class FilePieces
{
    private const int LeastLength = 1 << 22; // Less is there sooner than another core is at work.

    /// <summary>Reads what is left of a file, as far as there is room, and goes on behind it; nothing of a file that is small or cannot be read by place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="room">Where to.</param>
    /// <param name="cores">How many cores to use.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How many bytes were read; there may be more.</returns>
    public static async Task<int> ReadAsync(FileStream file, Memory<byte> room, int cores, CancellationToken cancellationToken)
    {
        if (!file.CanSeek) return 0;
        var length = (int)Math.Min(file.Length - file.Position, room.Length);
        var pieces = Math.Min(cores, length / LeastLength);
        if (pieces < 2) return 0;
        var start = file.Position;
        var read = await Task.WhenAll(Enumerable.Range(0, pieces).Select(piece =>
            Task.Run(() => Fill(file, start + From(piece), room[From(piece)..From(piece + 1)]), cancellationToken))).ConfigureAwait(false);
        var whole = 0;
        while (whole < pieces && read[whole] == From(whole + 1) - From(whole))
        {
            whole++;
        }

        var end = From(whole) + (whole < pieces ? read[whole] : 0); // A file that has become shorter ends in the middle of a piece.
        file.Position = start + end;
        return end;

        int From(int piece) => (int)((long)length * piece / pieces);
    }

    private static int Fill(FileStream file, long from, Memory<byte> room)
    {
        var filled = 0;
        while (filled < room.Length && RandomAccess.Read(file.SafeFileHandle, room.Span[filled..], from + filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled;
    }
}
