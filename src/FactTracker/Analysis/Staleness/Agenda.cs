using NodaTime;

namespace FactTracker.Analysis;

/// <summary>What falls due in a time.</summary>
/// <remarks>Equal by content. What is stale already at the start is not on the agenda.</remarks>
/// <param name="From">The first day, in UTC.</param>
/// <param name="Until">The last day, in UTC.</param>
/// <param name="Policy">The name of the policy.</param>
/// <param name="Items">What falls due, ordered by day, then as in the set.</param>
/// <example><code>
/// var now = SystemClock.Instance.GetCurrentInstant();
/// Console.WriteLine(set.AgendaUntil(now + Duration.FromDays(30), now).ToWords());
/// </code></example>
public sealed record Agenda(LocalDate From, LocalDate Until, string Policy, ValueList<AgendaItem> Items);
