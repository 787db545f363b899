namespace FactTracker.History;

/// <summary>Questions about claims that a set already has.</summary>
/// <example><code>
/// var matches = set.FindMatches("65 per cent of Russians see China as friendly").Matches;
/// if (matches is [{ Score: > 0.9 } known, ..]) Console.WriteLine($"We have it: {known.Claim}");
/// </code></example>
public static class MatchQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Finds the claims that say what a text says, or nearly.</summary>
        /// <remarks>It indexes the set first. For several questions, use a <see cref="ClaimMatcher"/>.</remarks>
        /// <param name="text">A sentence, a headline or a post; addresses in it are skipped.</param>
        /// <param name="options">What to return; <see cref="MatchOptions.Default"/> by default.</param>
        public ClaimMatches FindMatches(string text, MatchOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return ClaimMatcher.Of(set).Find(text, options);
        }

        /// <summary>Finds the claims that say what a claim says, or nearly. If it is in the set, it is found too.</summary>
        /// <remarks>It indexes the set first. For several questions, use a <see cref="ClaimMatcher"/>.</remarks>
        /// <param name="claim">The claim; it need not be in the set.</param>
        /// <param name="options">What to return; <see cref="MatchOptions.Default"/> by default.</param>
        public ClaimMatches FindMatches(Claim claim, MatchOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return ClaimMatcher.Of(set).Find(claim, options);
        }
    }
}
