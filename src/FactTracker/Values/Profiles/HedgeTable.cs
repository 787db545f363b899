namespace FactTracker.Values;

/// <summary>The everyday readings of the hedges. "Just over" and "well over" divide the range of "more than" between them.</summary>
internal static class HedgeTable
{
    public static ValueList<HedgeReading> Everyday { get; } =
    [
        new(Approximation.Exactly, HedgeEnd.Amount, HedgeEnd.Amount),
        new(Approximation.About, HedgeEnd.WithinHalo, HedgeEnd.WithinHalo),
        new(Approximation.AtLeast, HedgeEnd.Amount, HedgeEnd.None),
        new(Approximation.MoreThan, HedgeEnd.AmountExcluded, HedgeEnd.None),
        new(Approximation.JustOver, HedgeEnd.AmountExcluded, HedgeEnd.WithinHalo),
        new(Approximation.WellOver, HedgeEnd.BeyondHalo, HedgeEnd.None),
        new(Approximation.AtMost, HedgeEnd.None, HedgeEnd.Amount),
        new(Approximation.UpTo, HedgeEnd.None, HedgeEnd.Amount),
        new(Approximation.LessThan, HedgeEnd.None, HedgeEnd.AmountExcluded),
        new(Approximation.JustUnder, HedgeEnd.WithinHalo, HedgeEnd.AmountExcluded),
        new(Approximation.Nearly, HedgeEnd.WithinHalo, HedgeEnd.AmountExcluded),
        new(Approximation.WellUnder, HedgeEnd.None, HedgeEnd.BeyondHalo),
        new(Approximation.Between, HedgeEnd.None, HedgeEnd.None),
    ];
}
