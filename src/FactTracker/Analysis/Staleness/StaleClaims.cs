using NodaTime;

namespace FactTracker.Analysis;

/// <summary>The stale claims of a set at a time.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="At">The day in UTC.</param>
/// <param name="Policy">The name of the policy.</param>
/// <param name="Findings">The findings, in the order of the set; those of one claim in the order of <see cref="StaleReason"/>.</param>
/// <param name="Possible">The findings that are only possible, in the same order; empty when the policy counts them or leaves them
/// out.</param>
/// <param name="AgeNotKnown">The number of claims with an age or a check that could not be determined, as they have no date for it.</param>
/// <example><code>
/// var stale = set.StaleAt(SystemClock.Instance.GetCurrentInstant());
/// Console.WriteLine(stale.ToWords());
/// </code></example>
public sealed record StaleClaims(
    LocalDate At, string Policy, ValueList<StaleFinding> Findings, ValueList<StaleFinding> Possible, int AgeNotKnown);
