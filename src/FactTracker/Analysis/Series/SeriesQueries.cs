namespace FactTracker.Analysis;

/// <summary>Questions about values over time.</summary>
/// <example><code>
/// var series = set.SeriesOf("China", "called friendly by Russians");
/// foreach (var point in series.Points) Console.WriteLine($"{point.When}: {point.Quantity}");
/// </code></example>
public static class SeriesQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Returns the values of one subject and property over time, with gaps, breaks in definition and changes.</summary>
        /// <param name="subject">The subject, as <see cref="ClaimComparers.SameSubject"/> compares it. Claims about it together with others
        /// are left out.</param>
        /// <param name="property">The property, compared in the same way.</param>
        /// <param name="policy">Which claims count and what a gap is; <see cref="SeriesPolicy.Default"/> by default.</param>
        /// <returns>The series. It has no points when there is no such claim.</returns>
        public ClaimSeries SeriesOf(ClaimValue subject, ClaimValue property, SeriesPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new SeriesAssembly(set, policy ?? SeriesPolicy.Default).Of(subject, property, set.Claims.About(subject, property));
        }

        /// <summary>Lists the subjects and properties that have a value at several times, in the order of the set.</summary>
        /// <param name="policy">Which claims count; <see cref="SeriesPolicy.Default"/> by default.</param>
        /// <param name="leastPoints">The least number of times; 2 by default. With 0 even values without a time are listed.</param>
        public IReadOnlyList<SeriesName> AllSeries(SeriesPolicy? policy = null, int leastPoints = 2)
        {
            ArgumentNullException.ThrowIfNull(set);
            return SeriesListing.Of(set, policy ?? SeriesPolicy.Default, leastPoints);
        }

        /// <summary>Returns who made a claim, where and when: sources that state it, and claims that repeat it.</summary>
        /// <param name="claim">The claim; it need not be in the set.</param>
        public ClaimAppearances AppearancesOf(Claim claim)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(claim);
            return new AppearanceSearch(set).Of(claim);
        }
    }
}
