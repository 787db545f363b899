namespace FactTracker.Analysis;

/// <summary>Finds the rhythm of a series and the gaps in it.</summary>
internal static class SeriesRhythm
{
    /// <summary>Returns the usual step in days, the lower median, and the steps that are longer by the policy's factor.</summary>
    /// <remarks>A step leads from the middle of one time to the middle of the next. Times with an open or unknown end have none.</remarks>
    public static (decimal? Days, ValueList<SeriesGap> Gaps) Of(ValueList<SeriesPoint> points, SeriesPolicy policy)
    {
        var steps = new List<(Edtf From, Edtf To, decimal Days)>();
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1].When, points[i].When);
            if (MiddleOf(from) is { } one && MiddleOf(to) is { } other && other > one) steps.Add((from, to, other - one));
        }

        if (steps.Count < policy.LeastSteps) return (null, []);
        var usual = steps.Select(step => step.Days).Order().ElementAt((steps.Count - 1) / 2);
        var gaps = steps.Where(step => step.Days > usual * policy.GapFactor);
        return (usual, [.. gaps.Select(step => Gap(step.From, step.To, step.Days / usual))]);
    }

    private static SeriesGap Gap(Edtf from, Edtf to, decimal steps) =>
        new(from, to, (int)Math.Clamp(Math.Round(steps, MidpointRounding.AwayFromZero) - 1, 1, int.MaxValue));

    private static decimal? MiddleOf(Edtf when) =>
        when.Earliest is { } first && when.Latest is { } last ? ((decimal)first.Number + last.Number) / 2 : null;
}
