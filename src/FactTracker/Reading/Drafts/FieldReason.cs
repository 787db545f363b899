namespace FactTracker.Reading;

/// <summary>Why a member of a draft claim is what it is, or why it was left empty.</summary>
/// <param name="Field">The member, as the JSON format names it: "value".</param>
/// <param name="Reason">The reason, in words.</param>
/// <example><code>foreach (var (field, reason) in draft.Reasons) Console.WriteLine($"{field}: {reason}");</code></example>
public sealed record FieldReason(string Field, string Reason);
