namespace FactTracker.Analysis;

/// <summary>
/// Splits the sources at one address into editions. Sources whose dates of publication have no day in common are two editions of a page,
/// as in the rule about equal addresses. A source without a plain date is the same as the others if there is only one edition.
/// </summary>
internal static class Editions
{
    /// <summary>Returns the edition of each source, numbered from 0, or -1 for a source that may belong to any of several.</summary>
    public static int[] Of(IReadOnlyList<Source?> sources)
    {
        var dated = new List<(long Start, long End, int Place)>();
        for (var place = 0; place < sources.Count; place++)
        {
            if (sources[place]?.Published?.AsDate is { IsUncertain: false, IsApproximate: false } date)
                dated.Add((date.Earliest?.Number ?? long.MinValue, date.Latest?.Number ?? long.MaxValue, place));
        }

        dated.Sort();
        var editions = new int[sources.Count];
        Array.Fill(editions, -1);
        var (edition, end) = (0, long.MinValue);
        for (var i = 0; i < dated.Count; i++)
        {
            if (i > 0 && dated[i].Start > end) edition++;
            end = Math.Max(end, dated[i].End);
            editions[dated[i].Place] = edition;
        }

        if (edition == 0) Array.Clear(editions);
        return editions;
    }
}
