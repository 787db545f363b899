namespace FactTracker.Parquet;

/// <summary>How much memory the rows take that are not written yet.</summary>
internal sealed class MemoryMeter
{
    /// <summary>About how many bytes.</summary>
    public long Bytes { get; set; }
}
