using System.Globalization;
using FactTracker.Dates;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Converts formal dates of GEDCOM X to EDTF and back.</summary>
internal static class GedcomXConversion
{
    private const int LastYear = 9999;

    public static EdtfConversion<Edtf?> ToEdtf(GedcomXDate date)
    {
        var losses = new List<EdtfLoss>();
        if (date.IsRecurring) losses.Add(EdtfLoss.Recurrence);
        if (!date.IsRange) return new(Simple(date.Start!, date.IsApproximate, losses), losses);
        var end = date.End;
        if (date.Duration is { } duration)
        {
            losses.Add(EdtfLoss.Duration);
            end = GedcomXRanges.EndOf(date.Start!, duration);
        }

        return new(new Edtf(
            new Stretch(End(date.Start, date.IsApproximate, losses), End(end, date.IsApproximate, losses), date.Start is null, end is null),
            Level(date)), losses);
    }

    public static EdtfConversion<GedcomXDate> From(Edtf date)
    {
        var losses = new List<EdtfLoss>();
        if (date.IsUncertain) losses.Add(EdtfLoss.Uncertainty);
        var value = date.Node switch
        {
            TimedDate time => new GedcomXDate { Start = OfTime(time) },
            Stretch stretch => OfStretch(stretch, losses),
            null when !date.HasUnspecified && !date.Calendar.IsSeason && date.Calendar.Significant == 0 =>
                new GedcomXDate { Start = Simple(date) },
            _ => Around(date, losses),
        };
        if (value is null) return new(null, [EdtfLoss.Everything]);
        if (date.IsApproximate && !IsWhollyApproximate(date)) losses.Add(EdtfLoss.QualifiedPart);
        return new(value with { IsApproximate = date.IsApproximate }, losses);
    }

    private static EdtfLevel Level(GedcomXDate date) => date.IsApproximate || date.Start is null or { Year: < 0 }
        || (date.End is null && date.Duration is null) || date.End is { Year: < 0 }
        ? EdtfLevel.Level1
        : EdtfLevel.Level0;

    private static Edtf? End(GedcomXSimpleDate? end, bool isApproximate, List<EdtfLoss> losses)
    {
        if (end?.Hour is not null && !losses.Contains(EdtfLoss.TimeOfDay)) losses.Add(EdtfLoss.TimeOfDay);
        return end is null ? null : Qualified(end.WithoutTime, isApproximate);
    }

    private static Edtf Simple(GedcomXSimpleDate date, bool isApproximate, List<EdtfLoss> losses)
    {
        if (date is { Second: not null } && !isApproximate) return Edtf.Parse(date.ToString().TrimStart('+'));
        if (date.Hour is not null) losses.Add(EdtfLoss.TimeOfDay);
        return Qualified(date.WithoutTime, isApproximate);
    }

    private static Edtf Qualified(Edtf date, bool isApproximate) => isApproximate ? Edtf.Parse($"{date}~") : date;

    private static GedcomXDate? OfStretch(Stretch stretch, List<EdtfLoss> losses)
    {
        if (stretch is { Start: null, End: null }) return null;
        if ((stretch.Start is null && !stretch.StartIsOpen) || (stretch.End is null && !stretch.EndIsOpen)) losses.Add(EdtfLoss.UnknownEnd);
        var (start, end) = (OfEnd(stretch.Start, first: true, losses), OfEnd(stretch.End, first: false, losses));
        var fits = (stretch.Start is null || start is not null) && (stretch.End is null || end is not null);
        return fits ? new GedcomXDate { IsRange = true, Start = start, End = end } : null;
    }

    private static GedcomXSimpleDate? OfEnd(Edtf? end, bool first, List<EdtfLoss> losses)
    {
        if (end is not { } date) return null;
        if (date.Node is null && !date.HasUnspecified && !date.Calendar.IsSeason && date.Calendar.Significant == 0) return Simple(date);
        losses.Add(LossOf(date));
        return (first ? date.Earliest : date.Latest) is { } day ? OfDay(day) : null;
    }

    /// <summary>Returns the range around a date that GEDCOM X cannot express exactly.</summary>
    private static GedcomXDate? Around(Edtf date, List<EdtfLoss> losses)
    {
        losses.Add(LossOf(date));
        var (start, end) = (date.Earliest, date.Latest);
        if ((start is null && !date.Start.IsOpen) || (end is null && !date.End.IsOpen) || (start is null && end is null)) return null;
        var (first, last) = (start is { } from ? OfDay(from) : null, end is { } to ? OfDay(to) : null);
        return (start is not null && first is null) || (end is not null && last is null)
            ? null
            : new GedcomXDate { IsRange = true, Start = first, End = last };
    }

    private static EdtfLoss LossOf(Edtf date) => date switch
    {
        { Kind: EdtfKind.OneOf or EdtfKind.AllOf } => EdtfLoss.Members,
        { HasUnspecified: true } => EdtfLoss.UnspecifiedDigits,
        { Kind: EdtfKind.Season } => EdtfLoss.Season,
        _ => EdtfLoss.Estimate,
    };

    private static GedcomXSimpleDate Simple(Edtf date)
    {
        var day = date.Earliest!.Value;
        return new GedcomXSimpleDate(
            (int)day.Year, date.Precision == EdtfPrecision.Year ? null : day.Month, date.Precision == EdtfPrecision.Day ? day.Day : null);
    }

    private static GedcomXSimpleDate? OfDay(EdtfDay day) =>
        Math.Abs(day.Year) <= LastYear ? new GedcomXSimpleDate((int)day.Year, day.Month, day.Day) : null;

    private static GedcomXSimpleDate OfTime(TimedDate time)
    {
        var day = CalendarBounds.Earliest(time.Date)!.Value;
        return new GedcomXSimpleDate((int)day.Year, day.Month, day.Day, time.Hour, time.Minute, time.Second, Offset(time.Zone));
    }

    private static int? Offset(string zone)
    {
        if (zone.Length == 0) return null;
        if (zone == "Z") return 0;
        var hours = int.Parse(zone.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var minutes = zone.Length > 3 ? int.Parse(zone.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return zone[0] == '-' ? -((hours * 60) + minutes) : (hours * 60) + minutes;
    }

    private static bool IsWhollyApproximate(Edtf date) => date.Node switch
    {
        null => Enumerable.Range(0, date.Calendar.Last + 1).All(part => (date.Calendar.Qualifier(part) & EdtfQualifier.Approximate) != 0),
        Stretch stretch => (stretch.Start is not { } start || (start.IsApproximate && IsWhollyApproximate(start)))
            && (stretch.End is not { } end || (end.IsApproximate && IsWhollyApproximate(end))),
        _ => true,
    };
}
