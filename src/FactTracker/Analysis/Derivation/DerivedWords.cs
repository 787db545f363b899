using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Words a derived value in at most six significant digits, because a quotient may have 28.</summary>
internal static class DerivedWords
{
    private const int Digits = 6;

    public static string Of(Quantity value, CultureInfo culture)
    {
        if (value.Amount is not { } amount) return new Quantity(Rounded(value.Bounds!.Value), value.Unit).ToWords(culture);
        var shortened = Nearest(amount);
        var bounds = value.Bounds is { } range ? Rounded(range) : (ValueRange?)null;
        // Bounds that rounding joins, as of a third, say no more than "about" does.
        if (bounds is { Lower: { } low, Upper: { } high } && Near(low.Value, shortened) && Near(high.Value, shortened)) bounds = null;
        var isAbout = shortened != amount || value.Approximation == Approximation.About;
        if (bounds is { } within && !within.Contains(shortened)) return value.ToWords(culture);
        return (new Quantity(shortened, bounds, value.Unit) with
        {
            Approximation = isAbout ? Approximation.About : Approximation.Exactly,
            Of = value.Of,
        }).ToWords(culture);
    }

    private static ValueRange Rounded(ValueRange range) =>
        new(Outwards(range.Lower, isUp: false), Outwards(range.Upper, isUp: true));

    private static Bound? Outwards(Bound? bound, bool isUp)
    {
        if (bound is not { } end) return null;
        var step = StepOf(end.Value);
        var rounded = step is { } unit ? (isUp ? decimal.Ceiling(end.Value / unit) : decimal.Floor(end.Value / unit)) * unit : end.Value;
        return rounded == end.Value ? new Bound(rounded / 1.0000000000000000000000000000m, end.Excluded) : new Bound(rounded);
    }

    private static decimal Nearest(decimal number) =>
        StepOf(number) is { } step ? decimal.Round(number / step) * step : number;

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= (StepOf(other) ?? 0);

    // One in the last significant digit, or null for numbers that have few digits or are too large or small for it.
    private static decimal? StepOf(decimal number)
    {
        if (number == 0) return null;
        var size = Math.Abs(number);
        var exponent = SeriesNumbers.ExponentOf(size) - Digits + 1;
        if (exponent is >= 0 or < -20) return null;
        var step = 1m;
        for (; exponent < 0; exponent++)
        {
            step /= 10;
        }

        return size % step == 0 ? null : step;
    }
}
