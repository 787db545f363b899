using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// The years in which days are counted. The range lies well within that of NodaTime, so that some hundred years forward or back from a day
/// in it are no error. Dates outside it are recognised, and nothing is counted from them.
/// </summary>
internal static class CalendarRange
{
    /// <summary>The farthest year, before and after year 0.</summary>
    public const int FarthestYear = 9000;

    public static bool Contains(LocalDate day) => Contains(day.Year);

    public static bool Contains(int year) => year is >= -FarthestYear and <= FarthestYear;
}
