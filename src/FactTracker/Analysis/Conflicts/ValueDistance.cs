namespace FactTracker.Analysis;

/// <summary>The least distance between what two values allow, without their margins of error.</summary>
internal static class ValueDistance
{
    private const int Digits = 4; // As many as a reader can use.
    private const decimal Largest = 1e27m; // Beyond it, sums of decimals overflow.
    private const long SecondsPerDay = 86_400;

    public static Quantity? Of(ClaimReading one, ClaimReading other) =>
        one.Single is { } a && other.Single is { } b && a.Kind == b.Kind
            ? a.Kind switch
            {
                ValueKind.Quantity => BetweenQuantities(a, b),
                ValueKind.Date => BetweenDates(a.Date, b.Date),
                _ => null,
            }
            : null;

    private static Quantity? BetweenQuantities(ValueReading one, ValueReading other)
    {
        if (one.Lane?.Number != other.Lane?.Number || one.Exact is not null || other.Exact is not null) return null;
        var isSame = one.Quantity.Unit == other.Quantity.Unit;
        var (low, high) = one.High <= other.Low || one.Range.IsBelow(other.Range) ? (one, other) : (other, one);
        if (low.Bounds.Upper is not { Value: var upper } || high.Bounds.Lower is not { Value: var lower }) return null;
        if (Math.Abs(upper) > Largest || Math.Abs(lower) > Largest) return null;
        (upper, lower) = (upper - low.Margin, lower + high.Margin);
        if (isSame && one.Quantity.Unit == Unit.Percent) return new Quantity(Normal(lower - upper), Unit.PercentagePoints);
        var ratio = (double)lower * high.Lane!.Factor / ((double)upper * low.Lane!.Factor);
        if (upper > 0 && lower > 0 && ratio is >= 1 and < (double)Largest) return new Quantity(Rounded(ratio), Unit.Times);
        return isSame ? new Quantity(Normal(lower - upper), one.Quantity.Unit) : null;
    }

    private static Quantity? BetweenDates(in TimeReading one, in TimeReading other)
    {
        var (first, second) = one.End < other.Start ? (one, other) : (other, one);
        if (first.End >= second.Start || first.End == long.MaxValue || second.Start == long.MinValue) return null;
        var days = DayOf(second.Start) - DayOf(first.End);
        return new Quantity(days, Unit.Parse(days == 1 ? "day" : "days"));
    }

    private static long DayOf(long second) => second >= 0 ? second / SecondsPerDay : ((second + 1) / SecondsPerDay) - 1;

    private static decimal Rounded(double ratio)
    {
        var digits = Digits - 1 - (int)Math.Floor(Math.Log10(ratio));
        return Normal((decimal)Math.Round(ratio, Math.Clamp(digits, 0, 15)));
    }

    // Without trailing zeros.
    private static decimal Normal(decimal value) => value / 1.0000000000000000000000000000m;
}
