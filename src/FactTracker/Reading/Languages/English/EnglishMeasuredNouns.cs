using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>English nouns for what is measured rather than what it is measured of.</summary>
internal static class EnglishMeasuredNouns
{
    public static FrozenSet<string> Words { get; } =
        """
        rate rates number numbers price prices population cost costs share shares proportion percentage value production output
        consumption sales exports imports support income incomes wage wages salary salaries rent rents age deficit surplus debt
        unemployment inflation turnout median average total amount volume level levels size weight height length area capacity
        budget spending expenditure revenue revenues profit profits loss losses growth demand supply density mortality expectancy
        poverty employment emissions temperature speed margin ratio score index ranking yield turnover attendance circulation
        payroll investment trade gdp unemployment use
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
