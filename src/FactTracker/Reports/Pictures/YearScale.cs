using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Reports.Pictures;

/// <summary>A scale of years for a picture, with marks at round years.</summary>
internal sealed class YearScale
{
    private const int MostTicks = 8;
    private readonly double _from;
    private readonly double _span;
    private readonly double _left;
    private readonly double _width;

    /// <summary>Creates the scale of some dates.</summary>
    /// <param name="dates">The dates; at least one has an end that is known.</param>
    /// <param name="left">Where the scale begins in the picture.</param>
    /// <param name="width">How wide it is.</param>
    public YearScale(IEnumerable<Edtf> dates, double left, double width)
    {
        List<double> ends =
            [.. dates.SelectMany(date => new[] { date.Earliest, date.Latest }).OfType<EdtfDay>().Select(SeriesTimeAxis.YearsOf)];
        var (least, most) = (ends.Min(), ends.Max());
        var pad = Math.Max((most - least) * 0.04, 0.1);
        (_from, _span, _left, _width) = (least - pad, most - least + (2 * pad), left, width);
    }

    /// <summary>Returns the place of the first day of a time, and of the day after its last; null where it is open or unknown.</summary>
    public (double? Start, double? End) PlacesOf(Edtf date) => (
        date.Earliest is { } first ? PlaceOf(SeriesTimeAxis.YearsOf(first)) : null,
        date.Latest is { } last ? PlaceOf(SeriesTimeAxis.YearsOf(last) + SeriesTimeAxis.Day) : null);

    /// <summary>Returns the places of round years, with their names.</summary>
    public IEnumerable<(double Place, string Words)> Ticks()
    {
        var step = 1.0;
        for (var i = 0; _span / step > MostTicks; i++) step *= i % 3 == 1 ? 2.5 : 2; // 2, 5, 10, 20, …
        var first = Math.Ceiling(_from / step) * step;
        for (var i = 0; i <= 2 * MostTicks && first + (i * step) <= _from + _span; i++)
        {
            var year = first + (i * step);
            yield return (PlaceOf(year), year.ToString("0", CultureInfo.InvariantCulture));
        }
    }

    private double PlaceOf(double years) => _left + (Math.Clamp((years - _from) / _span, 0, 1) * _width);
}
