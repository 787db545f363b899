using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>The month or the year that contains a time.</summary>
internal static class AppearanceMonth
{
    public static string? Of(Edtf when)
    {
        if (when.Earliest is not { } first || when.Latest is not { } last || first.Year != last.Year) return null;
        var year = string.Create(CultureInfo.InvariantCulture, $"{(first.Year < 0 ? "-" : "")}{Math.Abs(first.Year):0000}");
        return first.Month == last.Month ? string.Create(CultureInfo.InvariantCulture, $"{year}-{first.Month:00}") : year;
    }
}
