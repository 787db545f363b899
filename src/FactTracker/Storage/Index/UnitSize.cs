namespace FactTracker.Storage;

/// <summary>What a unit measures, and its size in the base unit of that dimension.</summary>
/// <param name="Dimension">What is measured.</param>
/// <param name="Factor">The size, to a few units in the last place of a double.</param>
/// <param name="Zero">The zero of the unit in the base unit.</param>
internal sealed record UnitSize(string Dimension, double Factor, double Zero)
{
    private const double Share = 1.0 / (1L << 49); // More than all roundings of a decimal, a factor, a product and a sum.

    private const double Whole = 1L << 53;

    /// <summary>The numbers in the base unit with the amount among them; a whole number of base units alone.</summary>
    public DoubleRange Enclose(decimal amount)
    {
        var number = (double)amount;
        if (Factor is 1 && Zero is 0 && Math.Abs(number) < Whole && amount == decimal.Truncate(amount)) return new(number, number);
        var product = number * Factor;
        var margin = (Math.Abs(product) + Math.Abs(Zero)) * Share;
        return new(product + Zero - margin, product + Zero + margin);
    }
}
