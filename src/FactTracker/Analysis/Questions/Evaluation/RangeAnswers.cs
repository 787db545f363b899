namespace FactTracker.Analysis;

/// <summary>Compares a number that lies somewhere in a range with a number that is known.</summary>
internal static class RangeAnswers
{
    public static Truth Of(ValueRange range, QueryOperator comparison, decimal number) => comparison switch
    {
        QueryOperator.Equal => Equal(range, number),
        QueryOperator.Less => Below(range, number),
        QueryOperator.AtMost => Not(Above(range, number)),
        QueryOperator.Greater => Above(range, number),
        _ => Not(Below(range, number)),
    };

    public static Truth Of(int order, QueryOperator comparison) => comparison switch
    {
        QueryOperator.Equal => order == 0,
        QueryOperator.Less => order < 0,
        QueryOperator.AtMost => order <= 0,
        QueryOperator.Greater => order > 0,
        _ => order >= 0,
    } ? Truth.Yes : Truth.No;

    public static Truth Not(Truth answer) => Truth.Yes - (int)answer;

    private static Truth Equal(ValueRange range, decimal number)
    {
        if (!range.Contains(number)) return Truth.No;
        return range.Lower?.Value == number && range.Upper?.Value == number ? Truth.Yes : Truth.Possibly;
    }

    private static Truth Below(ValueRange range, decimal number)
    {
        if (range.Upper is { } upper && (upper.Value < number || (upper.Value == number && upper.Excluded))) return Truth.Yes;
        return range.Lower is not { } lower || lower.Value < number ? Truth.Possibly : Truth.No;
    }

    private static Truth Above(ValueRange range, decimal number)
    {
        if (range.Lower is { } lower && (lower.Value > number || (lower.Value == number && lower.Excluded))) return Truth.Yes;
        return range.Upper is not { } upper || upper.Value > number ? Truth.Possibly : Truth.No;
    }
}
