using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// The publication date of a text, with its precision. Relative dates such as "last year" and "yesterday" are counted from it.
/// </summary>
/// <param name="Day">The day of publication; the first day of the month or year when the day is unknown.</param>
/// <param name="Precision">The precision of the publication date: year, month or day.</param>
internal sealed record DateAnchor(LocalDate Day, EdtfPrecision Precision)
{
    /// <summary>Creates the anchor for a date, or returns null when its first day is unknown or outside the years in which days are
    /// counted.</summary>
    public static DateAnchor? Of(Edtf? published)
    {
        if (published?.Earliest?.ToLocalDate() is not { } day || !CalendarRange.Contains(day)) return null;
        var precision = published.Value.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Second => EdtfPrecision.Day,
            EdtfPrecision.Month => EdtfPrecision.Month,
            _ => EdtfPrecision.Year,
        };
        return new DateAnchor(day, precision);
    }

    public bool KnowsDay => Precision == EdtfPrecision.Day;

    public bool KnowsMonth => Precision != EdtfPrecision.Year;

    /// <summary>The publication date as EDTF.</summary>
    public string Text => TextOf(Day);

    /// <summary>Another day as EDTF, with the precision of the publication date.</summary>
    public string TextOf(LocalDate day) => Precision switch
    {
        EdtfPrecision.Day => EdtfText.Of(day),
        EdtfPrecision.Month => EdtfText.Of(day.Year, day.Month),
        _ => EdtfText.Of(day.Year),
    };
}
