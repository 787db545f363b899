namespace FactTracker.Analysis;

/// <summary>The value on which claims agree.</summary>
internal static class CommonValue
{
    /// <summary>Returns the common value of claims of one kind and lane whose values have a part in common.</summary>
    public static ClaimValue Of(ClaimReading[] claims) => claims[0].Single!.Kind switch
    {
        ValueKind.Quantity => OfQuantities(claims),
        ValueKind.Date => Bare(Narrowest(claims, claim => claim.Single!.Date.End / 2 - (claim.Single.Date.Start / 2))),
        _ => Bare(claims.MinBy(claim => claim.Single!.Value.ToString(), StringComparer.Ordinal)!.Single!.Value),
    };

    // Where units differ, or an amount is beyond a decimal, the narrowest of the quantities stands for all.
    private static ClaimValue OfQuantities(ClaimReading[] claims)
    {
        var first = claims[0].Single!;
        if (claims.Any(claim => !ReferenceEquals(claim.Single!.Lane, first.Lane) || claim.Single.Exact is not null))
            return Bare(Narrowest(claims, claim => claim.Single!.High - claim.Single.Low));
        var lower = claims.MaxBy(claim => claim.Single!.LowRank)!.Single!.Bounds.Lower;
        var upper = claims.MinBy(claim => claim.Single!.HighRank)!.Single!.Bounds.Upper;
        var of = first.Quantity.Of;
        if (lower is null && upper is null) return first.Quantity with { Words = null };
        return lower is { Excluded: false } low && upper is { Excluded: false } high && low.Value == high.Value
            ? new Quantity(low.Value, first.Quantity.Unit) { Of = of }
            : new Quantity(new ValueRange(lower, upper), first.Quantity.Unit) { Of = of };
    }

    private static ClaimValue Narrowest<TWidth>(ClaimReading[] claims, Func<ClaimReading, TWidth> width) =>
        claims.OrderBy(width).ThenBy(claim => claim.Claim.Id.Text, StringComparer.Ordinal).First().Single!.Value;

    private static ClaimValue Bare(ClaimValue value) => value with { Words = null };
}
