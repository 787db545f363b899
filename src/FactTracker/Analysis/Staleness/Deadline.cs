using NodaTime;

namespace FactTracker.Analysis;

/// <summary>A day by which something has to be done about a claim.</summary>
/// <param name="Reason">What the claim is stale for after it.</param>
/// <param name="Due">The day.</param>
/// <param name="Rule">The rule that sets it, or null when the claim itself does.</param>
/// <param name="Again">After how long it falls due again, or null when that is not known.</param>
internal readonly record struct Deadline(StaleReason Reason, DayRange Due, StalenessRule? Rule, Period? Again);
