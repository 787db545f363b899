namespace FactTracker.Reading;

/// <summary>
/// A claim drafted from a sentence by grammar alone, with the reason for every member. A person has to add what it is about.
/// </summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reasons">The reasons, one for each member that was filled or left empty.</param>
/// <example><code>
/// var draft = ProseReader.Read("65% view China as friendly, 2024").Drafts[0];
/// draft.Claim.Value; // [65 %]
/// </code></example>
public sealed record DraftClaim(Claim Claim, ValueList<FieldReason> Reasons)
{
    /// <summary>How much its sentence is worth checking, with reasons.</summary>
    public CheckWorth Worth { get; init; } = CheckWorth.Unknown;

    /// <summary>The reasons that a set states once for all its claims, one bit for each place.</summary>
    internal uint Usual { get; init; }

    /// <summary>Where it comes from; null for a draft that no text was read for.</summary>
    internal DraftOrigin? Origin { get; init; }
}
