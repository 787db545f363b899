namespace FactTracker.Serialization;

/// <summary>What one reading has used so far of its limits, and whether it was cancelled. Thread-safe.</summary>
/// <param name="options">The limits.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class ReadingBounds(ReadingOptions options, CancellationToken cancellationToken)
{
    private long _input;
    private long _produced;
    private long _bytesDone;
    private long _records;

    /// <summary>Stops the reading.</summary>
    public CancellationToken Cancellation => cancellationToken;

    /// <summary>How much text may be produced by repetition, by the input so far.</summary>
    public long Most => ReadingOptions.LeastExpansion + (options.MaxExpansion * Volatile.Read(ref _input));

    /// <summary>Counts input that was read.</summary>
    public void AddInput(long bytes) => Interlocked.Add(ref _input, bytes);

    /// <summary>The bytes of the input, where they are known.</summary>
    public long? TotalBytes { get; set; }

    /// <summary>Counts records that were read from a part of the input, and reports how far the reading is.</summary>
    public void Advance(long bytes, long records)
    {
        if (options.Progress is not { } progress) return;
        var read = Interlocked.Add(ref _bytesDone, bytes);
        progress.Report(new ReadingProgress(read, TotalBytes, Interlocked.Add(ref _records, records)));
    }

    /// <summary>Reports that all of an input of known length was read, also what is between its records.</summary>
    public void End()
    {
        if (TotalBytes is { } total) Advance(total - Volatile.Read(ref _bytesDone), 0);
    }

    /// <summary>Counts text that is produced once more from input that was already used.</summary>
    /// <param name="length">Its length.</param>
    /// <returns>Whether the limit permits it.</returns>
    public bool TryRepeat(long length) => Interlocked.Add(ref _produced, length) <= Most;
}
