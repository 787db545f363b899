namespace FactTracker.Values;

/// <summary>
/// The English words that stand for no particular number. A plural means at least two of its kind. It reaches to where the next larger
/// plural begins, because a speaker would have used that instead.
/// </summary>
internal static class VagueNumberTable
{
    public static ValueList<VagueNumber> English { get; } =
    [
        new("a couple", new ValueRange(2, 3)), new("a few", Below(3, 10)), new("several", Below(3, 10)), new("a handful", Below(3, 10)),
        new("tens", Below(20, 200)), new("dozens", Below(24, 200)), new("scores", Below(40, 200)), new("hundreds", Below(200, 2_000)),
        new("thousands", Below(2_000, 20_000)), new("tens of thousands", Below(20_000, 200_000)),
        new("hundreds of thousands", Below(200_000, 2_000_000)),
        new("millions", Below(2_000_000, 20_000_000)), new("tens of millions", Below(20_000_000, 200_000_000)),
        new("hundreds of millions", Below(200_000_000, 2_000_000_000)), new("billions", Below(2_000_000_000, 20_000_000_000)),
        new("tens of billions", Below(20_000_000_000, 200_000_000_000)),
        new("hundreds of billions", Below(200_000_000_000, 2_000_000_000_000)),
        new("trillions", Below(2_000_000_000_000, 20_000_000_000_000)),
    ];

    private static ValueRange Below(decimal least, decimal next) => new(least, new Bound(next, Excluded: true));
}
