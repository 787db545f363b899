using FactTracker.Values;

namespace FactTracker.Storage;

/// <summary>The numbers from one double to another.</summary>
internal readonly record struct DoubleRange(double Lower, double Upper)
{
    /// <summary>The range that contains an interval of exact numbers.</summary>
    public static DoubleRange Of(Interval interval) => new(
        interval.Lower.Infinity != 0 ? double.NegativeInfinity : Outward(interval.Lower.Value, -1),
        interval.Upper.Infinity != 0 ? double.PositiveInfinity : Outward(interval.Upper.Value, 1));

    /// <summary>A double at most a few units in the last place away; infinity beyond the greatest.</summary>
    public static double Nearest(Rational number) => number.ToDouble();

    // Beyond the greatest double is infinity, and the number is between both.
    private static double Outward(Rational number, int direction)
    {
        var near = number.ToDouble();
        if (double.IsInfinity(near)) return near > 0 == direction > 0 ? near : Math.CopySign(double.MaxValue, near);
        if (near == 0 && number.Sign == 0) return 0;
        if (Math.Abs(near) < 1L << 53 && near == Math.Truncate(near) && number.CompareTo((decimal)(long)near) == 0) return near;
        var margin = Math.Max(Math.Abs(near) / (1L << 49), double.Epsilon);
        return near + (direction * margin);
    }
}
