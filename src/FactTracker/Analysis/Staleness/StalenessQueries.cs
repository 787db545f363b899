using NodaTime;

namespace FactTracker.Analysis;

/// <summary>Questions about what is out of date in a set, or will be.</summary>
/// <example><code>
/// var now = SystemClock.Instance.GetCurrentInstant();
/// foreach (var finding in set.StaleAt(now).Findings) Console.WriteLine($"{finding.Claim}: {finding.ToWords()}");
/// </code></example>
public static class StalenessQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Finds the claims that are stale at a time.</summary>
        /// <param name="at">The time; the day in UTC counts.</param>
        /// <param name="policy">When a claim is stale, or null for <see cref="StalenessPolicy.Default"/>.</param>
        /// <param name="changes">The sources known to have changed, or null when nothing is known apart from the set.</param>
        /// <param name="among">The claims to look at, such as the answer of a query, or null for all. The other claims still count as newer
        /// ones.</param>
        /// <returns>The findings. The time needed is near-linear in the number of claims, sources and references.</returns>
        public StaleClaims StaleAt(
            Instant at, StalenessPolicy? policy = null, IEnumerable<EvidenceChange>? changes = null, IEnumerable<Claim>? among = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new StalenessSearch(set, at, policy ?? StalenessPolicy.Default).FindStale(changes ?? [], among);
        }

        /// <summary>Finds what falls due from one time until another: expiries, checks and maximum ages.</summary>
        /// <param name="until">The end; its day in UTC is included.</param>
        /// <param name="at">The start; its day in UTC is included.</param>
        /// <param name="policy">When a claim is stale, or null for <see cref="StalenessPolicy.Default"/>.</param>
        /// <returns>The items. A claim that is checked again and again is listed for its next check only.</returns>
        /// <exception cref="ArgumentException">The end is before the start.</exception>
        public Agenda AgendaUntil(Instant until, Instant at, StalenessPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            if (until < at) throw new ArgumentException($"The agenda ends ({until}) before it begins ({at}).", nameof(until));
            return new StalenessSearch(set, at, policy ?? StalenessPolicy.Default).FindDue(until);
        }
    }
}
