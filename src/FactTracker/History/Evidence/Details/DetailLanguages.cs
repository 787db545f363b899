using System.Globalization;

namespace FactTracker.History;

/// <summary>The languages in whose words amounts and months are looked for: those that quantities and dates are worded in.</summary>
internal static class DetailLanguages
{
    public static IReadOnlyList<CultureInfo> All { get; } =
    [
        CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("de"), CultureInfo.GetCultureInfo("fr"),
        CultureInfo.GetCultureInfo("es"), CultureInfo.GetCultureInfo("ru"),
    ];
}
