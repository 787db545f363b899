using NodaTime;

namespace FactTracker.Analysis;

/// <summary>A claim that falls due.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Due">The last day on which it is not stale.</param>
/// <param name="Reason">What it will be stale for: <see cref="StaleReason.Expired"/>, <see cref="StaleReason.CheckOverdue"/> or
/// <see cref="StaleReason.MaxAge"/>.</param>
/// <param name="Policy">The policy, and after a slash the rule that applied, if it was one.</param>
/// <example><code>
/// var now = SystemClock.Instance.GetCurrentInstant();
/// foreach (var item in set.AgendaUntil(now + Duration.FromDays(30), now).Items) Console.WriteLine($"{item.Due}: {item.Claim}");
/// </code></example>
public sealed record AgendaItem(ClaimId Claim, LocalDate Due, StaleReason Reason, string Policy)
{
    /// <summary>Whether it falls due by that day whatever day an imprecise date means; otherwise only possibly.</summary>
    public bool IsCertain { get; init; } = true;
}
