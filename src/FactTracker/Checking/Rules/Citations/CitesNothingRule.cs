using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim for which nobody can look anything up: it cites no source.</summary>
/// <remarks>A claim that follows from others, or is the same as
/// another, rests on what they cite. The page of a review shows what was claimed, and a claimant may be a source. Claims that no longer
/// stand are not reported.</remarks>
internal sealed class CitesNothingRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (!spot.WithNotes || !part.Citations.IsEmpty || part.Formula is not null || !Analysis.Standing.Stands(part)) return;
        if (part.Relations.Any(Borrows) || part.Reviews.Any(review => review.Url is not null)) return;
        if (part.Claimant.Any(it => IsSource(it, spot.Set)) || UnreadMembers.Any(part.Extensions, "citations")) return;
        if (spot.Findings.TryCount(Rules.CitesNothing)) return;
        spot.Findings.Add(new Finding(Rules.CitesNothing, spot.Here, $"The claim \"{part.Id}\" cites no source.")
        {
            Remedy = "Cite the source that it was taken from; one that nobody names has the kind \"unnamed\".",
        });
    }

    private static bool Borrows(Relation relation) =>
        relation.Type == RelationType.DerivedFrom || relation.Type == RelationType.SameAs || relation.Type == RelationType.Repeats
        || !relation.Type.IsKnown;

    private static bool IsSource(Agent agent, ClaimSet set) =>
        agent.Id is { } id && RecordIdSyntax.Fault(id) is null && set.Sources.IndexOf(new SourceId(id)) >= 0;
}
