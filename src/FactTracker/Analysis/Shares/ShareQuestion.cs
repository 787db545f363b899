namespace FactTracker.Analysis;

/// <summary>A question whose answers have shares: everything that the claims about these shares have in common, that is, all but the
/// answer.</summary>
internal sealed record ShareQuestion(
    string? Answers, ClaimValue Whole, long? SampleSize, ValueList<ClaimValue> Subject, ClaimValue Property, DateStatement? When,
    ClaimValue? Place,
    ValueList<Agent> Claimant, ValueList<Qualifier> Others, Rank Rank, SourceId Source)
{
    /// <summary>The names of qualifiers that identify the answer. Other qualifiers ("among", "region") identify who was asked.</summary>
    private static readonly string[] AnswerNames = ["answer", "response", "reply", "option", "choice", "party", "candidate"];

    /// <summary>
    /// Returns the question that a claim belongs to, and its answer. The answer is the value of a qualifier, or the share itself if claims
    /// differ in nothing else. Returns null if the claim has no source, as it is then not known who asked, or if the share is not of
    /// anything.
    /// </summary>
    public static (ShareQuestion Question, ValueList<ClaimValue> Answer)? Of(Claim claim, Quantity share)
    {
        if (claim.Property is not { } property || share.Of is not { } whole || SourceOf(claim) is not { } source) return null;
        var answer = claim.Qualifiers.FirstOrDefault(qualifier => AnswerNames.Contains(qualifier.Name));
        ValueList<Qualifier> others =
            [.. claim.Qualifiers.Where(other => other.Name != answer?.Name).OrderBy(other => other.Name, StringComparer.Ordinal)];
        var question = new ShareQuestion(
            answer?.Name, whole, share.SampleSize, claim.Subject, property, claim.When, claim.Place, claim.Claimant, others, claim.Rank,
            source);
        return (question, answer?.Values ?? [share]);
    }

    /// <summary>Returns a hash that is equal for all claims of one question, and seldom equal for other claims.</summary>
    public static int HashOf(Claim claim) => HashCode.Combine(SourceOf(claim), claim.Subject, claim.Property, claim.When);

    private static SourceId? SourceOf(Claim claim)
    {
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance == Stance.Supports || citation.Stance == Stance.States) return citation.Source;
        }

        return null;
    }
}
