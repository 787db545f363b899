namespace FactTracker.Analysis;

/// <summary>What claims have in common that give the shares of several answers to one question: everything but the answer.</summary>
internal sealed record ShareQuestion(
    string? Answers, ClaimValue Whole, long? SampleSize, ValueList<ClaimValue> Subject, ClaimValue Property, DateStatement? When, ClaimValue? Place,
    ValueList<Agent> Claimant, ValueList<Qualifier> Others, Rank Rank, SourceId Source)
{
    /// <summary>The names of qualifiers that tell which of several answers a share is of. Others ("among", "region") tell who was asked.</summary>
    private static readonly string[] AnswerNames = ["answer", "response", "reply", "option", "choice", "party", "candidate"];

    /// <summary>
    /// The question that a claim gives the share of an answer to, and the answer: a qualifier, or the share itself where the claims differ in nothing else.
    /// Null without a source, for who knows who asked, and without a whole.
    /// </summary>
    public static (ShareQuestion Question, ValueList<ClaimValue> Answer)? Of(Claim claim, Quantity share)
    {
        if (claim.Property is not { } property || share.Of is not { } whole || SourceOf(claim) is not { } source) return null;
        var answer = claim.Qualifiers.FirstOrDefault(qualifier => AnswerNames.Contains(qualifier.Name));
        ValueList<Qualifier> others = [.. claim.Qualifiers.Where(other => other.Name != answer?.Name).OrderBy(other => other.Name, StringComparer.Ordinal)];
        var question = new ShareQuestion(
            answer?.Name, whole, share.SampleSize, claim.Subject, property, claim.When, claim.Place, claim.Claimant, others, claim.Rank, source);
        return (question, answer?.Values ?? [share]);
    }

    /// <summary>A number that is the same for claims of one question, and seldom for others.</summary>
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
