using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>
/// Chooses the words of a change: points for shares, multiples and fractions for amounts, differences for what has no zero.
/// </summary>
internal static class ChangePhrase
{
    /// <summary>Returns the change in a few words: "up about 55 percentage points", "five times", "about a third less".</summary>
    public static string Of(SeriesChange change, CultureInfo culture)
    {
        if (change.Significance is { ExceedsMargins: false } && change.Direction != SeriesDirection.Unchanged)
            return "no change beyond the margins";
        return change.Direction switch
        {
            SeriesDirection.Unchanged => "unchanged",
            SeriesDirection.Different => "changed",
            SeriesDirection.Uncertain => Uncertain(change, culture),
            SeriesDirection.Up or SeriesDirection.Down => RatioPhrase.Of(change) ?? Difference(change, culture),
            _ => "not comparable",
        };
    }

    /// <summary>Returns the difference in words: "up about 55 percentage points".</summary>
    public static string Difference(SeriesChange change, CultureInfo culture)
    {
        var difference = change.Difference!;
        var isUp = change.Direction == SeriesDirection.Up;
        var word = isUp ? "up" : "down";
        if (Nominal(change) is { } nominal)
        {
            var isExact = difference is { Bounds: null, Approximation: var hedge } && hedge == Approximation.Exactly;
            var size = new Quantity(Math.Abs(nominal), difference.Unit)
            {
                Approximation = isExact ? Approximation.Exactly : Approximation.About,
            };
            return $"{word} {size.ToWords(culture)}";
        }

        var bounds = difference.Bounds is { } range ? isUp ? range : Negated(range) : default;
        var words = bounds == default ? Size(difference) : new Quantity(bounds, difference.Unit);
        return $"{word} {words.ToWords(culture)}";
    }

    /// <summary>Returns the bounds of an inexact difference in words, or null when the difference is exact.</summary>
    public static string? Bounds(SeriesChange change, CultureInfo culture)
    {
        if (change.Difference is not { Bounds: { } bounds, Unit: var unit }) return null;
        var words = change.Direction == SeriesDirection.Down ? Negated(bounds) : bounds;
        return new Quantity(words, unit).ToWords(culture);
    }

    private static string Uncertain(SeriesChange change, CultureInfo culture)
    {
        if (Nominal(change) == 0) return "about the same";
        return change.Difference?.Bounds switch
        {
            { Lower: { } low, Upper: { } high } when low.Value < 0 && high.Value > 0 =>
                $"down {Rest(low, change, culture)} or up {Rest(high, change, culture)}",
            { Lower: null, Upper: { } high } when high.Value > 0 => $"down, or up {Rest(high, change, culture)}",
            { Lower: { } low, Upper: null } when low.Value < 0 => $"up, or down {Rest(low, change, culture)}",
            null => "possibly changed",
            { Upper: { Value: <= 0 } } => "down or unchanged",
            _ => "up or unchanged",
        };
    }

    private static string Rest(Bound end, SeriesChange change, CultureInfo culture) =>
        "by " + new Quantity(Math.Abs(end.Value), change.Difference!.Unit)
        {
            Approximation = end.Excluded ? Approximation.LessThan : Approximation.AtMost,
        }.ToWords(culture);

    // The difference of the stated amounts, where the range of the difference reaches it: 65 less "just over 10" is about 55.
    private static decimal? Nominal(SeriesChange change)
    {
        if (change.Difference is not { } difference) return null;
        if (difference.Amount is { } amount) return amount;
        if (change is not { Before: { Amount: { } before, Unit: var unit }, After.Amount: { } after }) return null;
        if (change.After.Unit != unit) return null;
        var nominal = ((Rational)after - before).RoundDown();
        if (nominal is not { } number || !((Rational)after - before).IsExactly(number)) return null;
        var isWithin = difference.Bounds is not { } range || (!(range.Lower?.Value > number) && !(range.Upper?.Value < number));
        // A hedge that is open to one side has no nominal amount: from at least 40 to 60 is up by 20 at most.
        return isWithin && difference.Bounds is not { Lower: null } and not { Upper: null } ? number : null;
    }

    private static Quantity Size(Quantity difference) =>
        difference.Amount is { } amount ? new Quantity(Math.Abs(amount), difference.Unit) : difference with { Of = null };

    private static ValueRange Negated(ValueRange range) => new(Negated(range.Upper), Negated(range.Lower));

    private static Bound? Negated(Bound? bound) => bound is { } end ? new Bound(-end.Value, end.Excluded) : null;
}
