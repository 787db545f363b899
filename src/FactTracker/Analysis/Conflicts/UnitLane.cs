using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>What a unit measures, with its size in the base unit. Units of one number can be converted to each other.</summary>
/// <param name="Number">The number of what is measured.</param>
/// <param name="Scale">The size.</param>
internal sealed record UnitLane(int Number, UnitScale Scale)
{
    private const double Smallest = 1e-10; // Below it, a decimal has too few digits of the factor.

    /// <summary>The factor as a double, or not a number when the unit has a zero of its own, a factor of pi or an extreme size.</summary>
    public double Factor { get; } =
        Scale is { Zero: null, Pi: 0 } && Scale.Factor.RoundDown() is { } factor && (double)factor is > Smallest and var size
            ? size
            : double.NaN;

    /// <summary>Converts a range to the base unit.</summary>
    public Interval ToBase(Interval range)
    {
        var scaled = range * Interval.Of(Scale.Factor);
        if (Scale.Zero is { } zero) scaled += Interval.Of(zero);
        return Scale.Pi == 0 ? scaled : scaled * PiBounds.ToPower(Scale.Pi);
    }
}
