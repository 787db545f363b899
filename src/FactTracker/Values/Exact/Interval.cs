namespace FactTracker.Values;

/// <summary>
/// A range of exact fractions that can be compared and calculated with. The result of an operation is the smallest interval that contains
/// every result for numbers of the two intervals. An answer is therefore never more certain than its operands.
/// </summary>
internal readonly record struct Interval(Endpoint Lower, Endpoint Upper)
{
    public bool HasZero => Overlaps(Of(Rational.Zero));

    /// <summary>Whether it contains a single number.</summary>
    public bool IsPoint => Lower.Infinity == 0 && Upper.Infinity == 0 && Lower.CompareTo(Upper) == 0;

    public static Interval Of(ValueRange range) => new(Endpoint.Of(range.Lower, -1), Endpoint.Of(range.Upper, 1));

    public static Interval Of(Rational value) => new(new Endpoint(0, value, false), new Endpoint(0, value, false));

    public static Interval operator +(Interval a, Interval b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    public static Interval operator -(Interval range) => new(-range.Upper, -range.Lower);

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator *(Interval a, Interval b)
    {
        ReadOnlySpan<Endpoint> corners = [a.Lower * b.Lower, a.Lower * b.Upper, a.Upper * b.Lower, a.Upper * b.Upper];
        var (lower, upper) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            lower = Further(lower, corner, -1);
            upper = Further(upper, corner, 1);
        }

        return new(lower, upper);
    }

    /// <summary>The reciprocal. The interval must not contain zero.</summary>
    public Interval Reciprocal()
    {
        var sign = Lower.Sign >= 0 ? 1 : -1;
        return new(Upper.Reciprocal(sign), Lower.Reciprocal(sign));
    }

    /// <summary>Whether all of it is less than all of the other.</summary>
    public bool IsBelow(Interval other) =>
        Upper.CompareTo(other.Lower) is var order && (order < 0 || (order == 0 && (Upper.Excluded || other.Lower.Excluded)));

    /// <summary>Whether some number in it is less than some number in the other.</summary>
    public bool ReachesBelow(Interval other) => Lower.CompareTo(other.Upper) < 0;

    public bool Overlaps(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    public bool Contains(Interval other) =>
        Lower.CompareTo(other.Lower) is var low && (low < 0 || (low == 0 && (!Lower.Excluded || other.Lower.Excluded))) &&
        Upper.CompareTo(other.Upper) is var high && (high > 0 || (high == 0 && (!Upper.Excluded || other.Upper.Excluded)));

    // Of two corners at the same position, the included one wins.
    private static Endpoint Further(Endpoint one, Endpoint other, int direction) => (one.CompareTo(other) * direction) switch
    {
        > 0 => one,
        < 0 => other,
        _ => one.Excluded ? other : one,
    };
}
