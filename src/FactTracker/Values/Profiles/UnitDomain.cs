namespace FactTracker.Values;

/// <summary>The range of numbers that a unit allows for any share, count or rank.</summary>
internal static class UnitDomain
{
    private static readonly ValueRange Shares = new(0, 100);
    private static readonly ValueRange Counts = ValueRange.Above(0);
    private static readonly ValueRange Ranks = ValueRange.Above(1);

    /// <summary>The numbers that are certainly all that is allowed. The range has no ends when the unit allows any number.</summary>
    /// <remarks>
    /// A percentage without a whole may be growth, and a percentage of an amount may exceed it. Money, measures and multiples may be below
    /// zero.
    /// </remarks>
    public static ValueRange Of(Quantity quantity) => quantity.Unit.Kind switch
    {
        UnitKind.Share when IsShareOfMembers(quantity) => Shares,
        UnitKind.Noun when !IsTemperature(quantity.Unit.Symbol) => Counts,
        UnitKind.Rank => Ranks,
        _ => default,
    };

    /// <summary>
    /// The numbers that may be all that is allowed, or null when this is certain. A percentage of something that is neither known to
    /// consist of members nor to be an amount may be limited to 100.
    /// </summary>
    public static ValueRange? Possible(Quantity quantity) =>
        quantity is { Of: { } whole, SampleSize: null } && quantity.Unit == Unit.Percent && Wholes.Of(whole) == WholeKind.Unclear
            ? Shares
            : null;

    /// <summary>Whether a percentage is certainly a part of a whole: of a sample, or of the members of a group.</summary>
    public static bool IsShareOfMembers(Quantity quantity) =>
        quantity.Unit == Unit.Percent
        && (quantity.SampleSize is not null || (quantity.Of is { } whole && Wholes.Of(whole) == WholeKind.Members));

    // "°C" and "degrees" are plain nouns to a unit. They are the only nouns in common use that go below zero.
    private static bool IsTemperature(string noun) => noun.StartsWith('°') || noun.StartsWith("degree", StringComparison.OrdinalIgnoreCase);
}
