namespace FactTracker;

/// <summary>The status of a claim. A dispute is a status, not a low confidence.</summary>
/// <remarks>A word that is not on the list is kept and treated as unknown.</remarks>
/// <example><code>claim with { Status = ClaimStatus.Disputed, StatusReason = "two counts differ" }</code></example>
public sealed partial class ClaimStatus : Word<ClaimStatus>, IWordList<ClaimStatus>
{
    private ClaimStatus(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The claim is maintained; the default.</summary>
    public static ClaimStatus Asserted { get; } = new("asserted");

    /// <summary>Others contradict the claim, and the question is open.</summary>
    public static ClaimStatus Disputed { get; } = new("disputed");

    /// <summary>The claim was shown to be wrong.</summary>
    public static ClaimStatus Refuted { get; } = new("refuted");

    /// <summary>A newer claim has replaced it.</summary>
    public static ClaimStatus Superseded { get; } = new("superseded");

    /// <summary>The claimant has withdrawn the claim.</summary>
    public static ClaimStatus Retracted { get; } = new("retracted");

    /// <inheritdoc/>
    public static IReadOnlyList<ClaimStatus> Known { get; } =
        [Asserted, Disputed, Refuted, Superseded, Retracted];

    static ClaimStatus IWordList<ClaimStatus>.Unlisted(string name) => new(name, isKnown: false);
}
