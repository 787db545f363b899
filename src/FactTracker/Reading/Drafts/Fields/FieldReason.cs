namespace FactTracker.Reading;

/// <summary>The reason why a member of a draft claim has its value, or why it was left empty.</summary>
/// <param name="Field">The member, by its name in the JSON format: "value".</param>
/// <param name="Reason">The reason, in words.</param>
/// <example><code>foreach (var (field, reason) in draft.Reasons) Console.WriteLine($"{field}: {reason}");</code></example>
public sealed record FieldReason(string Field, string Reason)
{
    /// <summary>Whether a person still has to confirm the member or to add it; certain by default.</summary>
    public DraftCertainty Certainty { get; init; }
}
