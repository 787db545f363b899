namespace FactTracker.Values;

/// <summary>The range of numbers that a unit allows for any share, count or rank.</summary>
internal static class UnitDomain
{
    private static readonly ValueRange Shares = new(0, 100);
    private static readonly ValueRange Counts = ValueRange.Above(0);
    private static readonly ValueRange Ranks = ValueRange.Above(1);

    /// <summary>The allowed numbers. The range has no ends when the unit allows any number.</summary>
    /// <remarks>A percentage without a whole may be growth. Money, measures and multiples may be below zero.</remarks>
    public static ValueRange Of(Quantity quantity) => quantity.Unit.Kind switch
    {
        UnitKind.Share when IsShareOfWhole(quantity) => Shares,
        UnitKind.Noun when !IsTemperature(quantity.Unit.Symbol) => Counts,
        UnitKind.Rank => Ranks,
        _ => default,
    };

    /// <summary>Whether a percentage is stated of a whole or of a sample.</summary>
    public static bool IsShareOfWhole(Quantity quantity) =>
        quantity.Unit == Unit.Percent && (quantity.Of is not null || quantity.SampleSize is not null);

    // "°C" and "degrees" are plain nouns to a unit. They are the only nouns in common use that go below zero.
    private static bool IsTemperature(string noun) => noun.StartsWith('°') || noun.StartsWith("degree", StringComparison.OrdinalIgnoreCase);
}
