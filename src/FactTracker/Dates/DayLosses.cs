namespace FactTracker.Dates;

/// <summary>Lists what a date states in addition to the days it covers.</summary>
internal static class DayLosses
{
    public static IReadOnlyList<EdtfLoss> Of(Edtf date) => date.Node is Stretch stretch
        ? [.. Ends(stretch).SelectMany(Of).Distinct().Order()]
        : [.. OfOne(date)];

    private static IEnumerable<EdtfLoss> OfOne(Edtf date)
    {
        if (date.IsUncertain) yield return EdtfLoss.Uncertainty;
        if (date.IsApproximate) yield return EdtfLoss.Approximation;
        if (date.HasUnspecified) yield return EdtfLoss.UnspecifiedDigits;
        if (date.Kind is EdtfKind.OneOf or EdtfKind.AllOf) yield return EdtfLoss.Members;
        if (date.Kind == EdtfKind.Season) yield return EdtfLoss.Season;
        if (date.SignificantDigits is not null) yield return EdtfLoss.Estimate;
        if (date.Kind == EdtfKind.DateTime) yield return EdtfLoss.TimeOfDay;
    }

    private static IEnumerable<Edtf> Ends(Stretch stretch)
    {
        if (stretch.Start is { } start) yield return start;
        if (stretch.End is { } end) yield return end;
    }
}
