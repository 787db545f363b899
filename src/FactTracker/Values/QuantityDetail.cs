using System.Globalization;

namespace FactTracker;

/// <summary>The members that few quantities have, stored apart so that the others stay small.</summary>
internal sealed record QuantityDetail
{
    private readonly object? _exactAmount; // Boxed, because hardly any quantity has one.

    public static QuantityDetail None { get; } = new();

    public BigAmount? ExactAmount
    {
        get => (BigAmount?)_exactAmount;
        init => _exactAmount = value;
    }

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

    /// <summary>Returns null for an empty detail, so that equal quantities have equal fields.</summary>
    public static QuantityDetail? Tidy(QuantityDetail detail) => ReferenceEquals(detail, None) || detail == None ? null : detail;

    public static string? SampleSizeFault(long? size) =>
        size < 1
            ? string.Create(CultureInfo.InvariantCulture, $"The sample size {size} is not positive; give a whole number from 1.")
            : null;

    public static string? LevelFault(decimal? level) => level is < 0 or > 1
        ? string.Create(CultureInfo.InvariantCulture, $"The level {level} is not between 0 and 1; write 0.95 for 95%.")
        : null;
}
