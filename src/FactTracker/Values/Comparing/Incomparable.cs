namespace FactTracker.Values;

/// <summary>Says why two quantities cannot be compared.</summary>
internal static class Incomparable
{
    /// <summary>The reason as a sentence, or null when they can be.</summary>
    public static string? WhyNot(Quantity one, Quantity other)
    {
        if (UnitScale.Of(one.Unit).Key != UnitScale.Of(other.Unit).Key) return Units(one.Unit, other.Unit);
        return one.Of is { } of && other.Of is { } whole && of != whole ? Wholes(one, other, of, whole) : null;
    }

    private static string Units(Unit one, Unit other)
    {
        var (a, b) = (Sentence(Told(one)), Told(other));
        return (one.Kind, other.Kind) switch
        {
            (UnitKind.Share, UnitKind.PercentagePoints) or (UnitKind.PercentagePoints, UnitKind.Share) =>
                $"{a} and {b} are different things: the one is part of a whole, the other is between two shares. Subtract the shares first.",
            (UnitKind.Money, UnitKind.Money) => $"{a} and {b} are different currencies, and no rate of exchange is known here.",
            (UnitKind.Measure, UnitKind.Measure) => $"{a} and {b} differ in more than metric prefixes, and nothing here converts one unit into another.",
            (UnitKind.Iri, _) or (_, UnitKind.Iri) => $"{a} and {b} are not known to be the same unit.",
            (UnitKind.None, _) or (_, UnitKind.None) => $"{a} and {b}: what a bare number counts is not said.",
            (UnitKind.Noun, UnitKind.Noun) => $"{a} and {b} count different things.",
            _ => $"{a} and {b} measure different things.",
        };
    }

    // A share of one whole can be above a share of another; a multiple of one base says nothing beside a multiple of another.
    private static string? Wholes(Quantity one, Quantity other, ClaimValue of, ClaimValue whole) => (one.Unit.Kind, other.Unit.Kind) switch
    {
        (UnitKind.Ratio, _) or (_, UnitKind.Ratio) => $"The one is a multiple of \"{of}\", the other of \"{whole}\".",
        (UnitKind.Rank, UnitKind.Rank) => $"The one is a place among \"{of}\", the other among \"{whole}\".",
        _ => null,
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Told(Unit unit) => unit.Kind switch
    {
        UnitKind.None => "a number without a unit",
        UnitKind.Share => "a share in per cent",
        UnitKind.PercentagePoints => "a difference in percentage points",
        UnitKind.Ratio => "a multiple",
        UnitKind.Rank => "a place in an order",
        UnitKind.Iri => $"<{unit}>",
        _ => $"\"{unit}\"",
    };
}
