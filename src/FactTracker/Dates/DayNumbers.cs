namespace FactTracker.Dates;

/// <summary>
/// Numbers the days of the proleptic Gregorian calendar, over far more years than NodaTime supports. 0000-01-01 is day 0.
/// </summary>
internal static class DayNumbers
{
    private const long DaysPerEra = 146_097;
    private const long YearsPerEra = 400;
    private const long DaysPerCentury = 36_524;
    private const long DaysPerFourYears = 1_461;
    private const long DaysPerYear = 365;

    /// <summary>The day number of 0000-03-01. Counting from March puts the leap day last, where it shifts no other month.</summary>
    private const long FirstOfMarch = 60;

    public static long Of(long year, int month, int day)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var era = FloorDivide(marchYear, YearsPerEra);
        var yearOfEra = marchYear - era * YearsPerEra;
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * DaysPerYear + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra + FirstOfMarch;
    }

    public static EdtfDay ToDay(long number)
    {
        var sinceMarch = number - FirstOfMarch;
        var era = FloorDivide(sinceMarch, DaysPerEra);
        var dayOfEra = sinceMarch - era * DaysPerEra;
        var yearOfEra =
            (dayOfEra - dayOfEra / (DaysPerFourYears - 1) + dayOfEra / DaysPerCentury - dayOfEra / (DaysPerEra - 1)) / DaysPerYear;
        var dayOfYear = (int)(dayOfEra - (DaysPerYear * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        var year = yearOfEra + era * YearsPerEra + (month <= 2 ? 1 : 0);
        return new EdtfDay(year, month, day);
    }

    private static long FloorDivide(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return dividend < 0 && quotient * divisor != dividend ? quotient - 1 : quotient;
    }
}
