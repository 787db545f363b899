namespace FactTracker.WebPages;

/// <summary>Reads a page into memory, up to the size that the options allow.</summary>
internal static class PageBytes
{
    private const int Step = 1 << 16;

    /// <summary>Reads a stream to its end; returns null when it has more bytes than the options allow.</summary>
    public static async Task<byte[]?> ReadAsync(Stream input, ReadingOptions options, CancellationToken cancellationToken)
    {
        using var page = new MemoryStream();
        var buffer = new byte[Step];
        while (await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (page.Length + count > Math.Min(options.MaxBytes, Array.MaxLength)) return null;
            page.Write(buffer, 0, count);
        }

        return page.ToArray();
    }
}
