namespace FactTracker.Values;

/// <summary>The numbers that a unit allows: what can be said of any share, count or rank before anybody says it.</summary>
internal static class UnitDomain
{
    private static readonly ValueRange Shares = new(0, 100);
    private static readonly ValueRange Counts = ValueRange.Above(0);
    private static readonly ValueRange Ranks = ValueRange.Above(1);

    /// <summary>The allowed numbers; without ends where the unit allows any.</summary>
    /// <remarks>A percentage of nothing in particular may be growth, and money, measures and multiples may be below zero.</remarks>
    public static ValueRange Of(Quantity quantity) => quantity.Unit.Kind switch
    {
        UnitKind.Share when IsShareOfWhole(quantity) => Shares,
        UnitKind.Noun when !IsTemperature(quantity.Unit.Symbol) => Counts,
        UnitKind.Rank => Ranks,
        _ => default,
    };

    /// <summary>Whether a percentage is said to be of something, or of those asked.</summary>
    public static bool IsShareOfWhole(Quantity quantity) => quantity.Unit == Unit.Percent && (quantity.Of is not null || quantity.SampleSize is not null);

    // "°C" and "degrees" are plain words to a unit, and the only ones of them in common use that go below zero.
    private static bool IsTemperature(string noun) => noun.StartsWith('°') || noun.StartsWith("degree", StringComparison.OrdinalIgnoreCase);
}
