using FactTracker.Analysis;
using FactTracker.Reading;
using NodaTime;

namespace FactTracker.Verification;

/// <summary>Questions about what a set says about a text.</summary>
/// <example><code>
/// var verification = set.Verify("In 2024, 65% of Russians called China friendly.", SystemClock.Instance.GetCurrentInstant());
/// Console.WriteLine(verification.ToSummary());
/// </code></example>
public static class VerificationQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Says of each statement of a text whether the set supports it, contradicts it, knows that it is outdated, or does not
        /// know.</summary>
        /// <remarks>It indexes the set first. For several texts, use a <see cref="ClaimVerifier"/>.</remarks>
        /// <param name="text">The text, of any length.</param>
        /// <param name="at">The time at which claims are stale or not.</param>
        /// <param name="options">What is known about the text; nothing by default.</param>
        /// <param name="staleness">When a claim is stale, or null for <see cref="StalenessPolicy.Default"/>.</param>
        public TextVerification Verify(string text, Instant at, ProseOptions? options = null, StalenessPolicy? staleness = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return ClaimVerifier.Of(set, at, staleness).Verify(text, options);
        }
    }
}
