namespace FactTracker.Tests.Reading;

/// <summary>A claim to note: its value, or the first words of its sentence, and the accepted times and claimants; "" is none.</summary>
internal sealed record GoldClaim(
    string Words, int Start, GoldMention? Value, IReadOnlyList<string> When, string Stated, IReadOnlyList<string> Claimants)
{
    /// <summary>Whether the text determines the time.</summary>
    public bool HasTime => !When.Contains("");

    /// <summary>Whether the text names the claimant.</summary>
    public bool HasClaimant => !Claimants.Contains("");
}
