using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Chooses round numbers along an axis.</summary>
internal static class SeriesTicks
{
    private const int Most = 6;

    public static IReadOnlyList<Rational> Of(SeriesAxis axis) => axis.IsLogarithmic ? Powers(axis) : Multiples(axis);

    private static List<Rational> Multiples(SeriesAxis axis)
    {
        var span = axis.Most - axis.Least;
        var step = StepFor(span / (decimal)Most);
        var ticks = new List<Rational>();
        for (var count = (axis.Least / step).Ceiling; count <= (axis.Most / step).Floor; count++)
        {
            ticks.Add(new Rational(count, 1) * step);
        }

        return ticks;
    }

    // The least of 1, 2 and 5 times a power of ten that is not below the size.
    private static Rational StepFor(Rational size)
    {
        var power = Rational.PowerOf(10, SeriesNumbers.ExponentOf(size));
        foreach (var digit in (ReadOnlySpan<decimal>)[1, 2, 5])
        {
            if ((power * digit).CompareTo(size) >= 0) return power * digit;
        }

        return power * 10m;
    }

    private static List<Rational> Powers(SeriesAxis axis)
    {
        var (first, last) = (SeriesNumbers.ExponentOf(axis.Least), SeriesNumbers.ExponentOf(axis.Most));
        var step = Math.Max(1, (last - first) / Most);
        var ticks = new List<Rational>();
        for (var exponent = first; exponent <= last; exponent += step)
        {
            var power = Rational.PowerOf(10, exponent);
            if (power.CompareTo(axis.Least) >= 0) ticks.Add(power);
        }

        return ticks;
    }
}
