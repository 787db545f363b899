namespace FactTracker.Dates;

/// <summary>
/// The months of the sub-year groupings 21 to 41. The specification leaves the months of seasons open; FactTracker uses the meteorological
/// ones, and those of the northern hemisphere when none is stated. A season that crosses the end of a year belongs to the year it begins
/// in.
/// </summary>
internal static class SubYear
{
    public static bool Exists(int code) => code is >= 21 and <= 41;

    /// <summary>The first month and the number of months. Months past the twelfth continue in the next year.</summary>
    public static (int Start, int Months) Of(int code) => code switch
    {
        21 or 25 or 31 => (3, 3),
        22 or 26 or 32 => (6, 3),
        23 or 27 or 29 => (9, 3),
        24 or 28 or 30 => (12, 3),
        >= 33 and <= 36 => (((code - 33) * 3) + 1, 3),
        >= 37 and <= 39 => (((code - 37) * 4) + 1, 4),
        _ => (((code - 40) * 6) + 1, 6),
    };
}
