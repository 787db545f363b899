using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>
/// All pairs of a set, compared one by one in the most direct way. It knows the kinds of claims that <see cref="ConflictGen"/> makes: one
/// value each, no relations.
/// </summary>
internal static class NaiveConflicts
{
    /// <summary>The conflicts as (a, b, verdict), and the number of pairs that cannot be compared by reason.</summary>
    public static (HashSet<(string A, string B, ConflictVerdict Verdict)> Pairs, Dictionary<string, long> NotComparable) Of(ClaimSet set)
    {
        var pairs = new HashSet<(string, string, ConflictVerdict)>();
        var reasons = new Dictionary<string, long>();
        for (var i = 0; i < set.Claims.Count; i++)
        {
            for (var j = i + 1; j < set.Claims.Count; j++)
            {
                var (verdict, reason) = Compare(set.Claims[i], set.Claims[j]);
                if (reason is not null) reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                else if (verdict is { } found) pairs.Add((set.Claims[i].Id.Text, set.Claims[j].Id.Text, found));
            }
        }

        return (pairs, reasons);
    }

    private static (ConflictVerdict? Verdict, string? Reason) Compare(Claim a, Claim b)
    {
        if (IsLeftOut(a) || IsLeftOut(b) || !a.Subject.Equals(b.Subject) || a.Property != b.Property) return default;
        if (a.Place is not null && b.Place is not null && a.Place != b.Place) return default;
        var (one, other) = (NamesOf(a), NamesOf(b));
        if (one.Keys.Intersect(other.Keys).Any(name => one[name] != other[name])) return default;
        var isTimeShared = a.When?.AsDate is not { } x || b.When?.AsDate is not { } y || x.Overlaps(y) != EdtfAnswer.No;
        if (!isTimeShared) return default;
        if (one.Keys.Except(other.Keys).Concat(other.Keys.Except(one.Keys)).Append(PlaceAlone(a, b)).OfType<string>().Any())
        {
            var alone = one.Keys.Except(other.Keys).Concat(other.Keys.Except(one.Keys)).Any();
            return (null, alone ? "qualifier on one side alone" : "place on one side alone");
        }

        var (isApart, isHard, reason) = CompareValues(a.Value[0], b.Value[0]);
        if (reason is not null) return (null, reason);
        if (!isApart) return default;
        var isSure = isHard && IsFirm(a) && IsFirm(b) && IsSameTime(a, b);
        return (isSure ? ConflictVerdict.Contradictory : ConflictVerdict.Possible, null);
    }

    private static string? PlaceAlone(Claim a, Claim b) => (a.Place is null) != (b.Place is null) ? "place" : null;

    private static bool IsLeftOut(Claim claim) => claim.Rank == Rank.Deprecated || claim.Status == ClaimStatus.Retracted;

    private static bool IsFirm(Claim claim) => claim.Modality.IsEmpty;

    private static bool IsSameTime(Claim a, Claim b)
    {
        if (a.When is null && b.When is null) return true;
        if (a.When?.AsDate is not { } x || b.When?.AsDate is not { } y) return false;
        return x == y && !x.IsApproximate && !x.HasUnspecified;
    }

    private static Dictionary<string, ClaimValue> NamesOf(Claim claim) =>
        claim.Qualifiers.ToDictionary(qualifier => qualifier.Name, qualifier => qualifier.Values[0]);

    private static (bool IsApart, bool IsHard, string? Reason) CompareValues(ClaimValue a, ClaimValue b)
    {
        if (a is NoneValue || b is NoneValue) return ((a is NoneValue) != (b is NoneValue), true, null);
        if (a is UnknownValue || b is UnknownValue) return (false, false, null);
        if (a.GetType() != b.GetType()) return (false, false, "different kinds of value");
        switch (a, b)
        {
            case (Quantity one, Quantity other):
                var compared = one.CompareWith(other);
                if (!compared.IsComparable) return (false, false, "different units");
                if (one.Of is not null && other.Of is not null && one.Of != other.Of) return (false, false, "different wholes");
                return (compared.Overlaps == QuantityAnswer.No && !AreWithinMargins(one, other), one.Of == other.Of, null);
            case (DateValue one, DateValue other):
                return (one.Date.Overlaps(other.Date) == EdtfAnswer.No, !one.Date.IsApproximate && !other.Date.IsApproximate, null);
            case (FlagValue one, FlagValue other):
                return (one.Flag != other.Flag, true, null);
            default:
                return (a != b, false, null);
        }
    }

    private static bool AreWithinMargins(Quantity one, Quantity other)
    {
        var margin = (one.MarginOfError()?.Amount ?? 0) + (other.MarginOfError()?.Amount ?? 0);
        if (margin == 0) return false;
        var (a, b) = (one.ToRange().Range, other.ToRange().Range);
        return a.Lower!.Value.Value - margin <= b.Upper!.Value.Value && b.Lower!.Value.Value - margin <= a.Upper!.Value.Value;
    }
}
