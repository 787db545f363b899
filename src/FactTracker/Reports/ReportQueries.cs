namespace FactTracker.Reports;

/// <summary>Makes reports of sets.</summary>
/// <example><code>
/// var report = FactTracker.Reports.ReportQueries.ToReport(set, new(SystemClock.Instance.GetCurrentInstant()));
/// report.WriteHtml(stream);
/// </code></example>
public static class ReportQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Makes a report of a set for people.</summary>
        /// <param name="options">What to show, and the time.</param>
        /// <returns>The report. The analyses run here, and the pages are composed when they are written.</returns>
        public ClaimReport ToReport(ReportOptions options)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(options);
            return new ClaimReport(set, options);
        }
    }
}
