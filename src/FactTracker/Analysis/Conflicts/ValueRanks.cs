using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>
/// Gives the ends of values that can be compared with each other whole numbers in their order: two values exclude each other when the upper
/// end of one has a lower rank than the lower end of the other.
/// </summary>
internal static class ValueRanks
{
    private const double Tolerance = 1e-9; // Far more than the error of a double, so that closer numbers are compared exactly.

    /// <summary>Sets the ranks of values of one kind and lane.</summary>
    public static void Set(ValueReading[] values)
    {
        var ends = new (ValueReading Value, bool IsUpper)[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
        {
            (ends[i * 2], ends[(i * 2) + 1]) = ((values[i], false), (values[i], true));
        }

        Array.Sort(ends, Compare);
        var rank = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            if (i > 0 && Compare(ends[i - 1], ends[i]) != 0) rank++;
            if (ends[i].IsUpper) ends[i].Value.HighRank = rank;
            else ends[i].Value.LowRank = rank;
        }
    }

    private static int Compare((ValueReading Value, bool IsUpper) one, (ValueReading Value, bool IsUpper) other) => one.Value.Kind switch
    {
        ValueKind.Quantity => CompareQuantities(one, other),
        ValueKind.Date => DayOf(one).CompareTo(DayOf(other)),
        _ => one.Value.Number.CompareTo(other.Value.Number),
    };

    private static long DayOf((ValueReading Value, bool IsUpper) end) => end.IsUpper ? end.Value.Date.End : end.Value.Date.Start;

    private static int CompareQuantities((ValueReading Value, bool IsUpper) one, (ValueReading Value, bool IsUpper) other)
    {
        var a = one.IsUpper ? one.Value.High : one.Value.Low;
        var b = other.IsUpper ? other.Value.High : other.Value.Low;
        var margin = Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
        if (a < b - margin) return -1;
        if (a > b + margin) return 1;
        if (ReferenceEquals(one.Value.Lane, other.Value.Lane) && one.Value.Exact is null && other.Value.Exact is null
            && BoundOf(one) is { } x && BoundOf(other) is { } y)
            return x.Value != y.Value ? x.Value.CompareTo(y.Value) : Side(x.Excluded, one.IsUpper).CompareTo(Side(y.Excluded, other.IsUpper));
        var (first, second) = (EndOf(one), EndOf(other));
        return first.CompareTo(second) is not 0 and var order ? order : Side(first, one.IsUpper).CompareTo(Side(second, other.IsUpper));
    }

    private static Bound? BoundOf((ValueReading Value, bool IsUpper) end) =>
        end.IsUpper ? end.Value.Bounds.Upper : end.Value.Bounds.Lower;

    // An upper end that excludes its number lies before it, a lower end behind it.
    private static int Side(Endpoint end, bool isUpper) => Side(end.Excluded && end.Infinity == 0, isUpper);

    private static int Side(bool isExcluded, bool isUpper) => !isExcluded ? 0 : isUpper ? -1 : 1;

    private static Endpoint EndOf((ValueReading Value, bool IsUpper) end) => end.IsUpper ? end.Value.Range.Upper : end.Value.Range.Lower;
}
