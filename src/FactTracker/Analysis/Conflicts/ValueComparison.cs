namespace FactTracker.Analysis;

/// <summary>Compares the values of two claims about the same thing. It is symmetric, and allocates nothing.</summary>
internal static class ValueComparison
{
    /// <summary>Whether two values could not be compared.</summary>
    public static bool IsIncomparable(ValueMatch match) => match >= ValueMatch.OtherKind;

    /// <summary>Compares two single values.</summary>
    public static ValueMatch Between(ValueReading one, ValueReading other, EdtfPolicy dates)
    {
        if (one.Kind is ValueKind.None or ValueKind.Unknown || other.Kind is ValueKind.None or ValueKind.Unknown)
            return (one.Kind == ValueKind.None) == (other.Kind == ValueKind.None) ? ValueMatch.Compatible : ValueMatch.Exclude;
        if (one.Kind != other.Kind) return ValueMatch.OtherKind;
        if (one.Lane?.Number != other.Lane?.Number) return ValueMatch.OtherUnit;
        if (one.Group != other.Group && one.Group != 0 && other.Group != 0)
            return one.Kind == ValueKind.Quantity ? ValueMatch.OtherWhole : ValueMatch.OtherLanguage;
        if (!one.Excludes(other, dates)) return ValueMatch.Compatible;
        return one.Kind switch
        {
            // The whole that one of them leaves out may be another.
            ValueKind.Quantity => one.Group == other.Group ? ValueMatch.Exclude : ValueMatch.Differ,
            ValueKind.Date => one.Date.IsQualified || other.Date.IsQualified ? ValueMatch.Differ : ValueMatch.Exclude,
            ValueKind.Flag => ValueMatch.Exclude,
            ValueKind.Unrecognised => ValueMatch.OtherKind,
            _ => ValueMatch.Differ,
        };
    }

    /// <summary>Compares all values of two claims.</summary>
    public static ValueMatch Between(ClaimReading one, ClaimReading other, EdtfPolicy dates)
    {
        if (one.IsDenied || other.IsDenied)
        {
            if (one.IsDenied && other.IsDenied) return ValueMatch.Compatible;
            return one.IsDenied ? Denial.Between(other, one, dates) : Denial.Between(one, other, dates);
        }

        var match = one.Single is { } a && other.Single is { } b ? Between(a, b, dates) : BetweenLists(one, other, dates);
        return match == ValueMatch.Differ && one.Rules.IsSingleValued && AreNames(one) && AreNames(other) ? ValueMatch.Exclude : match;
    }

    // Values in one list hold together. A list may leave out what another has.
    private static ValueMatch BetweenLists(ClaimReading one, ClaimReading other, EdtfPolicy dates)
    {
        if (HasNone(one) != HasNone(other)) return ValueMatch.Exclude;
        if (AreNames(one) && AreNames(other))
            return Covers(one, other, dates) || Covers(other, one, dates) ? ValueMatch.Compatible : Worst(one, other, dates);
        var worst = Worst(one, other, dates);
        return worst == ValueMatch.Exclude ? ValueMatch.Differ : worst;
    }

    // The strongest match that some pair has, where none is compatible.
    private static ValueMatch Worst(ClaimReading one, ClaimReading other, EdtfPolicy dates)
    {
        var (found, incomparable) = (ValueMatch.Compatible, ValueMatch.Compatible);
        foreach (var a in one.Values)
        {
            foreach (var b in other.Values)
            {
                var match = Between(a, b, dates);
                if (match == ValueMatch.Compatible && !(AreNames(one) && AreNames(other))) return match;
                if (!IsIncomparable(match)) found = match > found ? match : found;
                else if (incomparable == ValueMatch.Compatible || match < incomparable) incomparable = match;
            }
        }

        return found == ValueMatch.Compatible ? incomparable : found;
    }

    private static bool Covers(ClaimReading one, ClaimReading other, EdtfPolicy dates)
    {
        foreach (var b in other.Values)
        {
            var isThere = false;
            foreach (var a in one.Values)
            {
                isThere |= Between(a, b, dates) == ValueMatch.Compatible;
            }

            if (!isThere) return false;
        }

        return true;
    }

    private static bool HasNone(ClaimReading claim)
    {
        foreach (var value in claim.Values)
        {
            if (value.Kind == ValueKind.None) return true;
        }

        return false;
    }

    private static bool AreNames(ClaimReading claim)
    {
        foreach (var value in claim.Values)
        {
            if (value.Kind is not (ValueKind.Text or ValueKind.Entity or ValueKind.Unknown)) return false;
        }

        return true;
    }
}
