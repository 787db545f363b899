namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads a stream that cannot seek into memory, since an archive is read from its end.</summary>
internal static class HeldBytes
{
    private const int Step = 1 << 16;

    /// <summary>Reads a stream to its end; returns null when it has more bytes than allowed.</summary>
    public static async Task<Stream?> TakeAsync(Stream input, long most, CancellationToken cancellationToken)
    {
        var held = new MemoryStream();
        var buffer = new byte[Step];
        while (await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (held.Length + count > Math.Min(most, Array.MaxLength)) return null;
            held.Write(buffer, 0, count);
        }

        held.Position = 0;
        return held;
    }
}
