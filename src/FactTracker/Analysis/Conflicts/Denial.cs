namespace FactTracker.Analysis;

/// <summary>Compares what one claim asserts with what another denies.</summary>
internal static class Denial
{
    /// <summary>
    /// They exclude each other when all that is denied follows from what is asserted: who asserts 12 also asserts "at least 10". They may
    /// differ when it possibly follows.
    /// </summary>
    public static ValueMatch Between(ClaimReading asserted, ClaimReading denied, EdtfPolicy dates)
    {
        var match = ValueMatch.Exclude;
        foreach (var value in denied.Values)
        {
            var best = ValueMatch.Compatible;
            foreach (var other in asserted.Values)
            {
                var follows = Follows(other, value, dates);
                if (follows is ValueMatch.Differ or ValueMatch.Exclude && follows > best) best = follows;
            }

            if (best == ValueMatch.Compatible) return best;
            if (best < match) match = best;
        }

        return match;
    }

    private static ValueMatch Follows(ValueReading asserted, ValueReading denied, EdtfPolicy dates)
    {
        if (denied.Kind == ValueKind.Unknown) return asserted.Kind == ValueKind.None ? ValueMatch.Compatible : ValueMatch.Exclude;
        if (denied.Kind == ValueKind.None) return asserted.Kind == ValueKind.None ? ValueMatch.Exclude : ValueMatch.Compatible;
        if (asserted.Kind is ValueKind.Unknown or ValueKind.None) return ValueMatch.Compatible;
        if (ValueComparison.Between(asserted, denied, dates) != ValueMatch.Compatible) return ValueMatch.Compatible;
        var isCertain = asserted.Group == denied.Group && asserted.Kind switch
        {
            ValueKind.Quantity => denied.Range.Contains(asserted.Range),
            ValueKind.Date => Contains(denied.Date, asserted.Date),
            _ => true,
        };
        return isCertain ? ValueMatch.Exclude : ValueMatch.Differ;
    }

    private static bool Contains(in TimeReading outer, in TimeReading inner) =>
        !outer.IsQualified && !inner.IsQualified && !outer.NeedsDates && outer.Start <= inner.Start && inner.End <= outer.End;
}
