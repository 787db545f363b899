using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Words a change as a multiple or a fraction: "five times", "about a third less", "up 12%".</summary>
internal static class RatioPhrase
{
    private const int LastWord = 10; // Later multiples are written in digits.

    // How far a change may be from a simple fraction, in the share of the earlier value, and from a simple multiple, in shares of it.
    private static readonly Rational FractionTolerance = new(15, 1000);
    private static readonly Rational MultipleTolerance = new(1, 40);

    private static readonly string[] Numbers =
        ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly (Rational Size, string Words)[] Fractions =
    [
        (new(1, 2), "half"), (new(1, 3), "a third"), (new(2, 3), "two thirds"), (new(1, 4), "a quarter"), (new(3, 4), "three quarters"),
        (new(1, 5), "a fifth"),
    ];

    /// <summary>
    /// Returns the words, or null when the change is not worded as a multiple: between shares, and where there is no ratio.
    /// </summary>
    public static string? Of(SeriesChange change)
    {
        if (change is not { Ratio: { } ratio, Before: { } before, After: { } after }) return null;
        if (before.Unit.Kind is UnitKind.Share or UnitKind.PercentagePoints or UnitKind.Rank) return null;
        if (NominalOf(before, after) is not { } nominal) return OfBounds(ratio);
        return nominal.Sign < 0 ? null : Words(nominal, IsExact(before, after));
    }

    // Only where both amounts are stated plainly or with "about", so that their ratio is within the bounds.
    private static Rational? NominalOf(Quantity before, Quantity after) =>
        IsCentral(before) && IsCentral(after) && before.AmountAsFraction is { Sign: not 0 } then && after.AmountAsFraction is { } now
            ? now / then
            : null;

    private static bool IsCentral(Quantity quantity) =>
        quantity.Approximation == Approximation.Exactly || quantity.Approximation == Approximation.About
        || quantity.Approximation == Approximation.JustOver || quantity.Approximation == Approximation.JustUnder
        || quantity.Approximation == Approximation.Nearly;

    private static bool IsExact(Quantity before, Quantity after) =>
        before is { Bounds: null, StatedApproximation: null } && after is { Bounds: null, StatedApproximation: null };

    private static string Words(Rational ratio, bool isExact)
    {
        if (ratio.CompareTo(2m) >= 0) return Multiple(ratio, isExact);
        var change = ratio - Rational.One;
        var size = change.Sign < 0 ? -change : change;
        var isUp = change.Sign > 0;
        foreach (var (fraction, words) in Fractions)
        {
            if (Distance(size, fraction).CompareTo(FractionTolerance) > 0) continue;
            var about = isExact && size.CompareTo(fraction) == 0 ? "" : "about ";
            return $"{about}{words} {(isUp ? "more" : "less")}";
        }

        return $"{(isUp ? "up" : "down")} {Percent(size, isExact)}";
    }

    private static string Multiple(Rational ratio, bool isExact)
    {
        var half = new Rational(((ratio * 2m) + new Rational(1, 2)).Floor, 2);
        if (Distance(ratio, half).CompareTo(ratio * MultipleTolerance) <= 0)
        {
            var about = isExact && ratio.CompareTo(half) == 0 ? "" : "about ";
            var whole = half.Floor;
            var isWhole = half.Ceiling == whole;
            if (whole == 2 && isWhole) return about + "twice";
            if (whole < LastWord || (whole == LastWord && isWhole))
                return $"{about}{Numbers[(int)whole]}{(isWhole ? "" : " and a half")} times";
        }

        var decimals = ratio.CompareTo((decimal)LastWord) < 0 ? 1 : 0;
        return $"{Rounded(ratio, decimals, isExact)} times";
    }

    private static string Percent(Rational share, bool isExact)
    {
        var percent = share * 100m;
        var decimals = percent.CompareTo(10m) >= 0 ? 0 : percent.CompareTo(1m) >= 0 ? 1 : 2;
        return Rounded(percent, decimals, isExact) is "about 0" ? "less than 0.01%" : $"{Rounded(percent, decimals, isExact)}%";
    }

    private static string Rounded(Rational number, int decimals, bool isExact)
    {
        var scale = Rational.PowerOf(10, decimals);
        var rounded = new Rational(((number * scale) + new Rational(1, 2)).Floor, 1) / scale;
        var about = isExact && rounded.CompareTo(number) == 0 ? "" : "about ";
        return rounded.RoundDown() is { } digits
            ? about + digits.ToString("#,0.##", CultureInfo.InvariantCulture)
            : $"{about}10^{rounded.Floor.ToString(CultureInfo.InvariantCulture).Length - 1}";
    }

    // Bounds alone: "at least twice as much" in numbers.
    private static string? OfBounds(Quantity ratio)
    {
        if (ratio.Bounds is not { } bounds) return null;
        if (bounds.Lower is { Value: >= 2 } low)
        {
            var least = Down(low.Value);
            return bounds.Upper is { } high
                ? string.Create(CultureInfo.InvariantCulture, $"between {least} and {Up(high.Value)} times")
                : string.Create(CultureInfo.InvariantCulture, $"at least {least} times");
        }

        return null;
    }

    private static decimal Down(decimal number) => Math.Round(Math.Floor(Math.Min(number, 1e27m) * 10) / 10, 1) / 1.0m;

    private static decimal Up(decimal number) => number > 1e27m ? number : Math.Ceiling(number * 10) / 10;

    private static Rational Distance(Rational one, Rational other) => one.CompareTo(other) < 0 ? other - one : one - other;
}
