namespace FactTracker.Analysis;

/// <summary>Truth discovery over the claims of a set.</summary>
/// <example><code>Console.WriteLine(set.DiscoverTruth(TruthPolicy.TruthFinder).ToWords());</code></example>
public static class TruthQueries
{
    extension(ClaimSet set)
    {
        /// <summary>
        /// Runs a method over what the cited sources of a set support: an object is a subject, a property, a place, qualifiers and a time;
        /// a value is what a claim states of it.
        /// </summary>
        /// <param name="policy">The method; <see cref="TruthPolicy.TruthFinder"/> by default.</param>
        /// <exception cref="ArgumentException">AccuCopy is given too many sources.</exception>
        public TruthAnswer DiscoverTruth(TruthPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new SetStatements(set).Run(policy ?? TruthPolicy.TruthFinder);
        }
    }
}
