namespace FactTracker;

/// <summary>Where a claim stands. A dispute is a state, not a low confidence.</summary>
/// <remarks>A word not listed is kept and counts as not known.</remarks>
/// <example><code>claim with { Status = ClaimStatus.Disputed, StatusReason = "two counts differ" }</code></example>
public sealed class ClaimStatus : Word<ClaimStatus>, IWordList<ClaimStatus>
{
    private ClaimStatus(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>It stands; the default.</summary>
    public static ClaimStatus Asserted { get; } = new("asserted");

    /// <summary>Others contradict it, and it is not settled.</summary>
    public static ClaimStatus Disputed { get; } = new("disputed");

    /// <summary>It was shown to be wrong.</summary>
    public static ClaimStatus Refuted { get; } = new("refuted");

    /// <summary>A newer claim has taken its place.</summary>
    public static ClaimStatus Superseded { get; } = new("superseded");

    /// <summary>Whoever made it took it back.</summary>
    public static ClaimStatus Retracted { get; } = new("retracted");

    /// <inheritdoc/>
    public static IReadOnlyList<ClaimStatus> Known { get; } =
        [Asserted, Disputed, Refuted, Superseded, Retracted];

    static ClaimStatus IWordList<ClaimStatus>.Unlisted(string name) => new(name, isKnown: false);
}
