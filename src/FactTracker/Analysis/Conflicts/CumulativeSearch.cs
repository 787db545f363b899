namespace FactTracker.Analysis;

/// <summary>Finds later numbers below earlier ones, where everything since a start is counted.</summary>
internal sealed class CumulativeSearch(ClaimTies ties, ConflictTally tally)
{
    /// <summary>
    /// Compares each number with the greatest one that was certainly stated for an earlier time, so that each that falls is reported once.
    /// </summary>
    /// <param name="claims">The claims of one topic and scope.</param>
    public void Search(ReadOnlySpan<ClaimReading> claims)
    {
        var counted = new List<ClaimReading>();
        foreach (var claim in claims)
        {
            if (claim is { Single.Kind: ValueKind.Quantity, IsDenied: false, Time.State: TimeState.Dated }) counted.Add(claim);
        }

        foreach (var same in counted.GroupBy(claim => (claim.Single!.Lane!.Number, claim.Single.Group)))
        {
            SearchLane([.. same]);
        }
    }

    private void SearchLane(ClaimReading[] claims)
    {
        var byStart = claims.OrderBy(claim => claim.Time.Start).ThenBy(claim => claim.Index);
        var byEnd = claims.OrderBy(claim => claim.Time.End).ThenBy(claim => claim.Claim.Id.Text, StringComparer.Ordinal).ToArray();
        var passed = 0;
        ClaimReading? greatest = null;
        foreach (var later in byStart)
        {
            for (; passed < byEnd.Length && byEnd[passed].Time.End < later.Time.Start; passed++)
            {
                if (greatest is null || LowerOf(byEnd[passed]).CompareTo(LowerOf(greatest)) > 0) greatest = byEnd[passed];
            }

            if (greatest is not null && later.Single!.Range.IsBelow(greatest.Single!.Range)) Add(greatest, later);
        }
    }

    private void Add(ClaimReading earlier, ClaimReading later)
    {
        if (ties.Explains(earlier.Index, later.Index) is { } type)
        {
            tally.CountExplained(type);
            return;
        }

        var isCertain = earlier.IsFirm && later.IsFirm && !earlier.Time.IsQualified && !later.Time.IsQualified;
        var (first, second) = earlier.Index < later.Index ? (earlier, later) : (later, earlier);
        var reason = $"A cumulative count does not fall, but it is {ConflictReasons.WordsOf(earlier.Claim)} for " +
            $"{ConflictReasons.WordsOf(earlier.Time)} and {ConflictReasons.WordsOf(later.Claim)} for " +
            $"{ConflictReasons.WordsOf(later.Time)}.";
        tally.Add(
            first.Index, second.Index,
            new Conflict(
                first.Claim.Id, second.Claim.Id, isCertain ? ConflictVerdict.Contradictory : ConflictVerdict.Possible, reason)
            {
                Distance = ValueDistance.Of(earlier, later),
            });
    }

    private static Values.Endpoint LowerOf(ClaimReading claim) => claim.Single!.Range.Lower;
}
