namespace FactTracker.Interchange;

/// <summary>How many bytes may be decompressed, by the compressed bytes so far.</summary>
/// <param name="ofCompressed">Returns the number of compressed bytes that were read.</param>
internal sealed class InflationBound(Func<long> ofCompressed)
{
    private long _inflated;

    /// <summary>The limit for each compressed byte.</summary>
    public int MostPerByte { get; set; } = ReadingOptions.Default.MaxDecompression;

    /// <summary>How often the same bytes are decompressed at most.</summary>
    public int Passes { get; init; } = 1;

    private long Most => ReadingOptions.LeastDecompression + (MostPerByte * ofCompressed());

    /// <summary>Counts decompressed bytes.</summary>
    /// <returns>Whether the limit permits them.</returns>
    public bool TryTake(int count) => (_inflated += count) / Passes <= Most;

    /// <summary>Returns the error to throw.</summary>
    public LimitPassedException Passed(TextPlace place) => new(
        $"The text decompresses to more than {Most} bytes, {MostPerByte} for each compressed byte and 64 MiB; the rest is not read.",
        "Decompress it first, or raise MaxDecompression.", place);
}
