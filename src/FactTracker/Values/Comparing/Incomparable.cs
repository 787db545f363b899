namespace FactTracker.Values;

/// <summary>Explains why two quantities cannot be compared.</summary>
internal static class Incomparable
{
    /// <summary>The reason as a sentence, or null when the quantities can be compared.</summary>
    public static string? WhyNot(Quantity one, Quantity other)
    {
        if (UnitScale.Of(one.Unit).Key != UnitScale.Of(other.Unit).Key) return Units(one.Unit, other.Unit);
        return one.Of is { } of && other.Of is { } whole && of != whole ? Wholes(one, other, of, whole) : null;
    }

    private static string Units(Unit one, Unit other)
    {
        var (a, b) = (Sentence(Words(one)), Words(other));
        return (one.Kind, other.Kind) switch
        {
            (UnitKind.Share, UnitKind.PercentagePoints) or (UnitKind.PercentagePoints, UnitKind.Share) =>
                $"{a} and {b} measure different things: the first is a part of a whole, the second lies between two shares. " +
                $"Subtract the shares first.",
            (UnitKind.Money, UnitKind.Money) => $"{a} and {b} are different currencies, and FactTracker has no exchange rates.",
            (UnitKind.Iri, _) or (_, UnitKind.Iri) => $"{a} and {b} are not known to be the same unit.",
            (UnitKind.None, _) or (_, UnitKind.None) => $"{a} and {b} cannot be compared: a bare number does not state what it counts.",
            (UnitKind.Noun, UnitKind.Noun) => $"{a} and {b} count different things.",
            _ => $"{a} and {b} measure different things.",
        };
    }

    // Shares of different wholes can be compared as shares. Multiples of different bases cannot.
    private static string? Wholes(Quantity one, Quantity other, ClaimValue of, ClaimValue whole) => (one.Unit.Kind, other.Unit.Kind) switch
    {
        (UnitKind.Ratio, _) or (_, UnitKind.Ratio) => $"The first is a multiple of \"{of}\", the second of \"{whole}\".",
        (UnitKind.Rank, UnitKind.Rank) => $"The first is a rank among \"{of}\", the second among \"{whole}\".",
        _ => null,
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Words(Unit unit) => unit.Kind switch
    {
        UnitKind.None => "a number without a unit",
        UnitKind.Share => "a share in per cent",
        UnitKind.PercentagePoints => "a difference in percentage points",
        UnitKind.Ratio => "a multiple",
        UnitKind.Rank => "a rank",
        UnitKind.Iri => $"<{unit}>",
        _ => $"\"{unit}\"",
    };
}
