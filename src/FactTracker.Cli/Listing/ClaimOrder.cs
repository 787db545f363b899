namespace FactTracker.Cli;

/// <summary>The orders in which claims can be listed. Claims without the value come last in both directions.</summary>
internal static class ClaimOrder
{
    private static readonly Dictionary<string, Func<IEnumerable<Claim>, bool, IEnumerable<Claim>>> Orders = new(StringComparer.Ordinal)
    {
        ["id"] = By(claim => claim.Id.Text, StringComparer.Ordinal),
        ["subject"] = By(claim => claim.Subject.FirstOrDefault()?.ToString(), StringComparer.OrdinalIgnoreCase),
        ["property"] = By(claim => claim.Property?.ToString(), StringComparer.OrdinalIgnoreCase),
        ["when"] = By(claim => claim.When?.AsDate, Comparer<Edtf?>.Default),
        ["status"] = By(claim => claim.Status.Name, StringComparer.Ordinal),
        ["confidence"] = By(ClaimConfidence.LowerOf, Comparer<decimal?>.Default),
        ["recorded"] = By(claim => claim.Recorded, Comparer<NodaTime.Instant?>.Default),
    };

    public static IReadOnlyCollection<string> Names => Orders.Keys;

    public static IEnumerable<Claim> Sort(IEnumerable<Claim> claims, string name, bool descending) => Orders[name](claims, descending);

    private static Func<IEnumerable<Claim>, bool, IEnumerable<Claim>> By<TKey>(Func<Claim, TKey> key, IComparer<TKey> comparer) =>
        (claims, descending) =>
    {
        var known = claims.OrderBy(claim => key(claim) is null);
        return descending ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer);
    };
}
