using NodaTime;

namespace FactTracker.Reading;

/// <summary>The time a text was published, from which "last year" and "yesterday" are counted, as finely as it is known.</summary>
/// <param name="Day">Its day; the first of the month or the year where the day is not known.</param>
/// <param name="Precision">How finely it is known: to the year, the month or the day.</param>
internal sealed record DateAnchor(LocalDate Day, EdtfPrecision Precision)
{
    /// <summary>The anchor that a date makes, or null when it has no first day that the calendar holds.</summary>
    public static DateAnchor? Of(Edtf? published)
    {
        if (published?.Earliest?.ToLocalDate() is not { } day) return null;
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

    /// <summary>The time of publication as EDTF.</summary>
    public string Text => TextOf(Day);

    /// <summary>Another day as EDTF, no finer than this one is known.</summary>
    public string TextOf(LocalDate day) => Precision switch
    {
        EdtfPrecision.Day => EdtfText.Of(day),
        EdtfPrecision.Month => EdtfText.Of(day.Year, day.Month),
        _ => EdtfText.Of(day.Year),
    };
}
