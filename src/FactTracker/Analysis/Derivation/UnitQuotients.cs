using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Names the unit of a quotient, as a claim states it: the two units with a slash between them, such as EUR/person.</summary>
/// <remarks>The names are compared as written. Where the two are units of UCUM, so is the quotient (km/h), and it converts like any other.
/// </remarks>
internal static class UnitQuotients
{
    private const char Slash = '/';

    /// <summary>Returns the unit of a quotient, or null when a claim could not state it without doubt: a quotient of quotients or
    /// of two currencies, a temperature, a difference of shares, a place in an order.</summary>
    public static Unit? Of(Unit one, Unit other)
    {
        if (!CanBeDivided(one) || !CanBeDivided(other) || (one.Kind, other.Kind) is (UnitKind.Money, UnitKind.Money)) return null;
        return Unit.Parse($"{one}{Slash}{other}");
    }

    /// <summary>Returns what is left of a quotient that is multiplied with its divisor, or null when it is another unit.</summary>
    public static Unit? Cancel(Unit quotient, Unit divisor)
    {
        if (!CanBeDivided(divisor)) return null;
        var (text, end) = (quotient.ToString(), $"{Slash}{divisor}");
        return text.Length > end.Length && text.EndsWith(end, StringComparison.Ordinal) && text.IndexOf(Slash) == text.Length - end.Length
            ? Unit.Parse(text[..^end.Length])
            : (Unit?)null;
    }

    private static bool CanBeDivided(Unit unit) =>
        unit.Kind is not (UnitKind.Rank or UnitKind.Share or UnitKind.Ratio or UnitKind.None or UnitKind.PercentagePoints or UnitKind.Iri)
        && UnitScale.Of(unit).Zero is null && !unit.ToString().Contains(Slash, StringComparison.Ordinal);
}
