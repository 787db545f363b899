using System.Globalization;

namespace FactTracker;

/// <summary>What few quantities have beside amount and unit, held apart so that the many cost little.</summary>
internal sealed record QuantityDetail
{
    public static QuantityDetail None { get; } = new();

    public ValueRange? Bounds { get; init; }

    public long? SampleSize
    {
        get;
        init => field = SampleSizeFault(value) is { } fault ? throw new ArgumentException(fault) : value;
    }

    public decimal? Level
    {
        get;
        init => field = LevelFault(value) is { } fault ? throw new ArgumentException(fault) : value;
    }

    /// <summary>Null for a detail that says nothing, so that equal quantities have equal fields.</summary>
    public static QuantityDetail? Tidy(QuantityDetail detail) => ReferenceEquals(detail, None) || detail == None ? null : detail;

    public static string? SampleSizeFault(long? size) =>
        size < 1 ? string.Create(CultureInfo.InvariantCulture, $"A sample of {size} is no sample; give a whole number from 1.") : null;

    public static string? LevelFault(decimal? level) => level is < 0 or > 1
        ? string.Create(CultureInfo.InvariantCulture, $"The level {level} is not from 0 to 1; write 0.95 for 95%.")
        : null;
}
