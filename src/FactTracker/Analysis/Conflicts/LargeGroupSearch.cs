namespace FactTracker.Analysis;

/// <summary>
/// Counts the conflicts of a group with so many pairs that they cannot be looked at one by one. Claims with a single plain value are
/// ordered by it and swept; the few others are compared with each claim.
/// </summary>
internal sealed class LargeGroupSearch(ConflictTally tally, Func<ClaimReading, ClaimReading, bool> meets)
{
    private const long MostPairs = 400_000_000; // A few seconds.

    /// <summary>Joins the clusters of a group and returns, for each claim, how many pairs were counted at its place.</summary>
    public long[] Search(ClaimReading[] claims)
    {
        var counts = new long[claims.Length];
        var places = Enumerable.Range(0, claims.Length).ToArray();
        var plain = places.Where(place => IsPlain(claims[place])).ToArray();
        foreach (var lane in plain.GroupBy(place => (claims[place].Single!.Kind, claims[place].Single!.Lane?.Number)))
        {
            if (lane.Key.Kind is not (ValueKind.None or ValueKind.Unknown)) SearchLane(claims, [.. lane], counts);
        }

        SearchNone(claims, plain, counts);
        CountNotComparable(claims, plain);
        SearchOthers(claims, [.. places.Except(plain)], counts);
        return counts;
    }

    private static bool IsPlain(ClaimReading claim) =>
        claim is { Single: { Kind: not ValueKind.Unrecognised } value, IsDenied: false, IsRelated: false, Time.NeedsDates: false }
        && !value.Date.NeedsDates;

    // Claims that state no whole or language are comparable with each; those of one with those of the same.
    private void SearchLane(ClaimReading[] claims, int[] places, long[] counts)
    {
        ValueRanks.Set([.. places.Select(place => claims[place].Single!)]);
        var unstated = places.Where(place => claims[place].Single!.Group == 0).ToArray();
        Sweep(claims, unstated, counts, 1);
        foreach (var group in places.Where(place => claims[place].Single!.Group != 0).GroupBy(place => claims[place].Single!.Group))
        {
            Sweep(claims, [.. unstated, .. group], counts, 1);
            Sweep(claims, unstated, counts, -1); // They were counted already.
        }
    }

    private void Sweep(ClaimReading[] claims, int[] places, long[] counts, int sign) => DisjointSweep.Run(
        Array.ConvertAll(places, place => Entry(claims, place, claims[place].Single!.LowRank, claims[place].Single!.HighRank)),
        counts, sign, sign < 0 ? null : (one, other) => tally.Join(claims[one].Index, claims[other].Index));

    // "None" excludes each value, whatever its kind.
    private void SearchNone(ClaimReading[] claims, int[] places, long[] counts)
    {
        if (!places.Any(place => claims[place].Single!.Kind == ValueKind.None)) return;
        DisjointSweep.Run(
            Array.ConvertAll(places, place => claims[place].Single!.Kind == ValueKind.None ? At(place, 0) : At(place, 1)),
            counts, 1, (one, other) => tally.Join(claims[one].Index, claims[other].Index));

        SweepEntry At(int place, int rank) => Entry(claims, place, rank, rank);
    }

    private static SweepEntry Entry(ClaimReading[] claims, int place, int low, int high) =>
        new(place, claims[place].Time.Start, claims[place].Time.End, low, high);

    private void CountNotComparable(ClaimReading[] claims, int[] places)
    {
        var valued = places.Select(place => claims[place])
            .Where(claim => claim.Single!.Kind is not (ValueKind.None or ValueKind.Unknown)).ToArray();
        CountAcross(ValueMatch.OtherKind, valued, claim => (int)claim.Single!.Kind);
        foreach (var kind in valued.GroupBy(claim => claim.Single!.Kind))
        {
            if (kind.Key == ValueKind.Quantity) CountAcross(ValueMatch.OtherUnit, [.. kind], claim => claim.Single!.Lane!.Number);
            var match = kind.Key == ValueKind.Quantity ? ValueMatch.OtherWhole : ValueMatch.OtherLanguage;
            foreach (var lane in kind.GroupBy(claim => claim.Single!.Lane?.Number))
            {
                CountAcross(match, [.. lane.Where(claim => claim.Single!.Group != 0)], claim => claim.Single!.Group);
            }
        }
    }

    private void CountAcross(ValueMatch match, ClaimReading[] claims, Func<ClaimReading, int> partOf)
    {
        var parts = claims.GroupBy(partOf).Select(part => part.ToArray()).ToArray();
        if (parts.Length < 2) return;
        tally.CountNotComparable(
            ConflictReasons.NameOf(match), TimeCounting.Overlapping(claims) - parts.Sum(part => TimeCounting.Overlapping(part)));
    }

    private void SearchOthers(ClaimReading[] claims, int[] places, long[] counts)
    {
        var isOther = new bool[claims.Length];
        var left = MostPairs;
        foreach (var place in places)
        {
            if ((left -= claims.Length) < 0)
            {
                tally.CountNotComparable("too many to compare", claims.Length - 1 - places.Count(other => isOther[other]));
                isOther[place] = true;
                continue;
            }

            isOther[place] = true;
            for (var other = 0; other < claims.Length; other++)
            {
                if (isOther[other] || !meets(claims[place], claims[other])) continue;
                counts[place]++;
                tally.Join(claims[place].Index, claims[other].Index);
            }
        }
    }
}
