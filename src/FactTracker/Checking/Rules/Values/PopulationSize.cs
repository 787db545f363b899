using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>The number of members of the population that a sample was taken from.</summary>
internal static class PopulationSize
{
    private static readonly string[] Qualifiers = ["populationSize", "population"];

    /// <summary>Returns the size that the claim states: in a qualifier, or as the amount that the share is of. Null if it states
    /// none.</summary>
    public static decimal? Of(Quantity share, Claim? claim)
    {
        if (share.Of is Quantity whole && SizeOf(whole) is { } size) return size;
        if (claim is null) return null;
        foreach (var qualifier in claim.Qualifiers)
        {
            if (Qualifiers.Contains(qualifier.Name) && qualifier.Values.Single is Quantity stated && SizeOf(stated) is { } all) return all;
        }

        return null;
    }

    /// <summary>Whether a population of unstated size is certainly large compared to a sample: the public.</summary>
    public static bool IsLarge(Quantity share) => share.Of is null || Wholes.IsPublic(share.Of);

    // The least number that is meant, so that a hedge never makes a stated margin too narrow.
    private static decimal? SizeOf(Quantity stated) =>
        stated.Unit.Kind is UnitKind.None or UnitKind.Noun
            && QuantityProfile.Default.RangeOf(stated) is { Lower: { Value: >= 1 } least, Upper: not null }
            ? (least.Value * UnitScale.Of(stated.Unit).Factor).RoundDown()
            : null;
}
