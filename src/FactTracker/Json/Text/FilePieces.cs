namespace FactTracker.Json;

/// <summary>
/// Reads a large file in pieces on all cores. What takes time is less the file than the memory it is read into, which the system provides
/// page by page when it is first written to.
/// </summary>
internal static class FilePieces
{
    private const int LeastLength = 1 << 22; // A shorter piece is read before another core would have started.

    /// <summary>Reads the rest of a file as far as it fits into a buffer, and moves the position of the file to the end of what was read.
    /// Reads nothing if the file is small or not seekable.</summary>
    /// <param name="file">The file.</param>
    /// <param name="buffer">The buffer.</param>
    /// <param name="cores">The number of cores to use.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The number of bytes read. The file may have more.</returns>
    public static async Task<int> ReadAsync(FileStream file, Memory<byte> buffer, int cores, CancellationToken cancellationToken)
    {
        if (!file.CanSeek) return 0;
        var length = (int)Math.Min(file.Length - file.Position, buffer.Length);
        var pieces = Math.Min(cores, length / LeastLength);
        if (pieces < 2) return 0;
        var start = file.Position;
        var read = await Task.WhenAll(Enumerable.Range(0, pieces).Select(piece =>
            Task.Run(() => Fill(file, start + From(piece), buffer[From(piece)..From(piece + 1)]), cancellationToken)))
            .ConfigureAwait(false);
        var whole = 0;
        while (whole < pieces && read[whole] == From(whole + 1) - From(whole))
        {
            whole++;
        }

        var end = From(whole) + (whole < pieces ? read[whole] : 0); // A file that was shortened meanwhile may end within a piece.
        file.Position = start + end;
        return end;

        int From(int piece) => (int)((long)length * piece / pieces);
    }

    private static int Fill(FileStream file, long from, Memory<byte> buffer)
    {
        var filled = 0;
        while (filled < buffer.Length && RandomAccess.Read(file.SafeFileHandle, buffer.Span[filled..], from + filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled;
    }
}
