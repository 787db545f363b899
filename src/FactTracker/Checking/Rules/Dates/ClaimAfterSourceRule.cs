using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A source cannot have seen what came after it, nor hold what was said later.</summary>
internal sealed class ClaimAfterSourceRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        CheckWhen(part, spot);
        CheckStated(part, spot);
    }

    private static void CheckWhen(Claim claim, Spot spot)
    {
        if (claim.When is null || LooksAhead(claim)) return;
        if (FindEarlier(claim, claim.When, Stance.Supports, spot) is not { } source) return;
        var message = $"The claim is about {claim.When}, after its source \"{source.Id}\" was published, {source.Published}.";
        Add(message, claim.When, "when", "If the source looks ahead, set the modality to \"predicted\"; if not, mend the date or cite a later source.", spot);
    }

    private static void CheckStated(Claim claim, Spot spot)
    {
        if (claim.Stated is not { } stated) return;
        if (FindEarlier(claim, stated, Stance.States, spot) is not { } source) return;
        var message = $"The claim was stated {stated}, after the source \"{source.Id}\" that is to show it was published, {source.Published}.";
        Add(message, stated, "stated", "Mend whichever date is wrong, or cite a later source.", spot);
    }

    // A manner that is not known may be one that looks ahead.
    private static bool LooksAhead(Claim claim)
    {
        foreach (var modality in claim.Modality)
        {
            if (modality == Modality.Predicted || modality == Modality.Possible || !modality.IsKnown) return true;
        }

        return false;
    }

    private static Source? FindEarlier(Claim claim, DateStatement date, Stance stance, Spot spot)
    {
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != stance || !spot.Set.Sources.TryGet(citation.Source, out var source)) continue;
            if (DateOrder.IsDefinitelyBefore(source.Published, date)) return source;
        }

        return null;
    }

    private static void Add(string message, DateStatement date, string member, string remedy, Spot spot) => spot.Findings.Add(
        new Finding(Rules.ClaimAfterSource, spot.Here.Member(member), message) { Value = date.ToString(), Remedy = remedy });
}
