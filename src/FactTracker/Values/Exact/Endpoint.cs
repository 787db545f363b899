namespace FactTracker.Values;

/// <summary>An end of an <see cref="Interval"/>: a number that is included or excluded, or infinity, which is always excluded.</summary>
/// <param name="Infinity">-1 or 1 when there is no end on this side, otherwise 0.</param>
/// <param name="Value">The number; zero at infinity.</param>
/// <param name="Excluded">Whether the number itself is excluded.</param>
internal readonly record struct Endpoint(int Infinity, Rational Value, bool Excluded)
{
    public static Endpoint Infinite(int sign) => new(sign, Rational.Zero, Excluded: true);

    public static Endpoint Of(Bound? bound, int sideWithoutEnd) =>
        bound is { } end ? new Endpoint(0, end.Value, end.Excluded) : Infinite(sideWithoutEnd);

    public static Endpoint operator +(Endpoint a, Endpoint b) =>
        a.Infinity != 0 ? a : b.Infinity != 0 ? b : new(0, a.Value + b.Value, a.Excluded || b.Excluded);

    public static Endpoint operator -(Endpoint end) => new(-end.Infinity, -end.Value, end.Excluded);

    /// <summary>
    /// The product as a corner of two intervals. Zero times anything is zero, and it is included when the zero itself is.
    /// </summary>
    public static Endpoint operator *(Endpoint a, Endpoint b)
    {
        if (a.Sign == 0 || b.Sign == 0)
            return new(0, Rational.Zero, !((a.Sign == 0 && !a.Excluded) || (b.Sign == 0 && !b.Excluded)));
        if (a.Infinity != 0 || b.Infinity != 0) return Infinite(a.Sign * b.Sign);
        return new(0, a.Value * b.Value, a.Excluded || b.Excluded);
    }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Infinity != 0 ? Infinity : Value.Sign;

    /// <summary>Compares the positions of two ends, whether or not they are included.</summary>
    public int CompareTo(Endpoint other) =>
        Infinity != 0 || other.Infinity != 0 ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);

    /// <summary>The reciprocal. For an excluded zero it is the infinity with the given sign.</summary>
    public Endpoint Reciprocal(int signAtZero)
    {
        if (Infinity != 0) return new(0, Rational.Zero, Excluded: true);
        return Value.Sign == 0 ? Infinite(signAtZero) : new(0, Rational.One / Value, Excluded);
    }
}
