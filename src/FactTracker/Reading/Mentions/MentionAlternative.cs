namespace FactTracker.Reading;

/// <summary>An alternative meaning of words, with a reason.</summary>
/// <param name="Value">The alternative value.</param>
/// <param name="Reason">What supports this meaning, or what the chosen one leaves open, in words.</param>
/// <example><code>new MentionAlternative(new DateValue(Edtf.Parse("2024-04-03")), "the day may come before the month")</code></example>
public sealed record MentionAlternative(ClaimValue Value, string Reason);
