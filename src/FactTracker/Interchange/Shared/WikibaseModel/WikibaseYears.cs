namespace FactTracker.Interchange.Shared.WikibaseModel;

/// <summary>The years that a Wikibase time of a year or coarser covers.</summary>
internal static class WikibaseYears
{
    /// <summary>Returns the number of years in a unit.</summary>
    public static long Unit(WikibasePrecision precision)
    {
        var years = 1L;
        for (var finer = WikibasePrecision.Year; finer > precision; finer--) years *= 10;
        return years;
    }

    /// <summary>Returns the first and the last year, including before and after.</summary>
    public static (long First, long Last) Of(WikibaseTime time)
    {
        var unit = Unit(time.Precision);
        var (first, last) = time.Precision is WikibasePrecision.Century or WikibasePrecision.Millennium
            ? Counted(time.Year, unit)
            : ByDigits(time.Year, unit);
        return (first - (time.Before * unit), last + ((time.After - 1) * unit));
    }

    /// <summary>1901 to 2000; before our era 100 BCE (-99) to 1 BCE (0).</summary>
    private static (long First, long Last) Counted(long year, long unit)
    {
        if (year > 0)
        {
            var end = ((year + unit - 1) / unit) * unit;
            return (end - unit + 1, end);
        }

        var start = 1 - (((-year / unit) + 1) * unit);
        return (start, start + unit - 1);
    }

    /// <summary>1990 to 1999; below zero the digits count backward, -199 to -190.</summary>
    private static (long First, long Last) ByDigits(long year, long unit)
    {
        var nearest = Math.Abs(year) / unit * unit;
        return year < 0 ? (-(nearest + unit - 1), -nearest) : (nearest, nearest + unit - 1);
    }
}
