namespace FactTracker.Reading;

/// <summary>What else some words may mean, and why.</summary>
/// <param name="Value">The other reading.</param>
/// <param name="Reason">What speaks for it, or what the reading chosen leaves open, in words.</param>
/// <example><code>new MentionAlternative(new DateValue(Edtf.Parse("2024-04-03")), "the day may stand before the month")</code></example>
public sealed record MentionAlternative(ClaimValue Value, string Reason);
