namespace FactTracker.Analysis;

/// <summary>Something that is wrong with the formula of a claim, or with its stated value.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Kind">The kind.</param>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Message">What is wrong, as an English sentence.</param>
public sealed record DerivationFinding(DerivationFindingKind Kind, ClaimId Claim, string Message)
{
    /// <summary>What to do about it, as an English sentence, or null.</summary>
    public string? Remedy { get; internal init; }

    /// <summary>The index of the claim in its set.</summary>
    internal int Index { get; init; }

    /// <summary>Returns the id and the message.</summary>
    public override string ToString() => $"{Claim}: {Message}";
}
