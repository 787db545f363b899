namespace FactTracker.Analysis;

/// <summary>The time axis of a chart: positions of days from 0 to 1, in years of any size.</summary>
internal sealed class SeriesTimeAxis
{
    /// <summary>The length of a day in years.</summary>
    public const double Day = 1 / DaysOfYear;

    private const double DaysOfYear = 372; // Twelve months of 31.
    private const double Pad = 0.04; // The share of the span that is left free on both sides.
    private readonly double _from;
    private readonly double _span;

    public SeriesTimeAxis(IEnumerable<Edtf> times)
    {
        var ends = times.SelectMany(time => new[] { time.Earliest, time.Latest }).OfType<EdtfDay>().Select(YearsOf).ToList();
        var (least, most) = ends.Count == 0 ? (0, 1) : (ends.Min(), ends.Max());
        var span = most > least ? most - least : 1;
        (_from, _span) = (most > least ? least - (span * Pad) : least - 0.5, most > least ? span * (1 + (2 * Pad)) : 1);
    }

    /// <summary>Returns the positions of the first and the last day of a time. An open or unknown end is at the end of the axis.</summary>
    public (double Start, double End) PositionsOf(Edtf time) =>
        (time.Earliest is { } first ? PositionOf(first) : 0, time.Latest is { } last ? PositionOf(last) : 1);

    private double PositionOf(EdtfDay day) => Math.Clamp((YearsOf(day) - _from) / _span, 0, 1);

    /// <summary>Returns the beginning of a day in years, in which every month has 31 days.</summary>
    public static double YearsOf(EdtfDay day) => day.Year + ((((day.Month - 1) * 31) + day.Day - 1) / DaysOfYear);
}
