using FactTracker.Analysis;

namespace FactTracker.Reports.Content;

/// <summary>The series of values over time of a report: those that it draws or describes, and those that it only names.</summary>
internal sealed class ReportedSeries
{
    private const int MostShown = 8; // More pictures are not looked at.
    private const int MostNamed = 100; // The command `series` lists any number.

    public ReportedSeries(ReportContent content)
    {
        List<SeriesName> names =
        [
            .. content.Set.AllSeries()
                .Where(name => !content.IsPartial || content.Claims.Any(it => IsOf(it.Claim, name)))
                .OrderByDescending(name => name.Points),
        ];
        All = names.Count;
        Shown = [.. names.Take(MostShown).Select(name => content.Set.SeriesOf(name.Subject, name.Property))];
        Others = [.. names.Skip(MostShown).Take(MostNamed).Select(name => SeriesSentences.Of(name, content.Culture))];
    }

    /// <summary>The number of series.</summary>
    public int All { get; }

    /// <summary>The series with the most points, which are shown.</summary>
    public IReadOnlyList<ClaimSeries> Shown { get; }

    /// <summary>The names of others, with the number of their points and their first and last time.</summary>
    public IReadOnlyList<string> Others { get; }

    /// <summary>The number of series that are not even named.</summary>
    public int Unnamed => All - Shown.Count - Others.Count;

    private static bool IsOf(Claim claim, SeriesName name) => claim.Subject.Contains(name.Subject) && Equals(claim.Property, name.Property);
}
