namespace FactTracker.Checking;

/// <summary>On which side of its amount a hedge puts the number.</summary>
internal static class Hedges
{
    /// <summary>Whether the number is above the amount, or the amount itself.</summary>
    public static bool IsUpward(Approximation hedge) =>
        hedge == Approximation.AtLeast || hedge == Approximation.MoreThan || hedge == Approximation.JustOver || hedge == Approximation.WellOver;

    /// <summary>Whether the number is below the amount, or the amount itself.</summary>
    public static bool IsDownward(Approximation hedge) =>
        hedge == Approximation.AtMost || hedge == Approximation.UpTo || hedge == Approximation.LessThan ||
        hedge == Approximation.JustUnder || hedge == Approximation.Nearly || hedge == Approximation.WellUnder;

    /// <summary>Whether a one-sided hedge leaves the amount itself possible.</summary>
    public static bool IncludesAmount(Approximation hedge) =>
        hedge == Approximation.AtLeast || hedge == Approximation.AtMost || hedge == Approximation.UpTo;
}
