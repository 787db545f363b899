using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim about a time after its source was published, or one that was stated after the source that states it.</summary>
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
        if (spot.Findings.TryCount(Rules.ClaimAfterSource)) return;
        var message = $"The claim is about a time ({claim.When}) after its source \"{source.Id}\" was published ({source.Published}).";
        const string Remedy =
            "If the source predicts it, set the modality to \"predicted\"; if not, correct the date or cite a later source.";
        Add(message, claim.When, "when", Remedy, spot);
    }

    private static void CheckStated(Claim claim, Spot spot)
    {
        if (claim.Stated is not { } stated) return;
        if (FindEarlier(claim, stated, Stance.States, spot) is not { } source) return;
        if (spot.Findings.TryCount(Rules.ClaimAfterSource)) return;
        var message = $"The claim was stated ({stated}) after \"{source.Id}\", its source, was published ({source.Published}).";
        Add(message, stated, "stated", "Correct the wrong date, or cite a later source.", spot);
    }

    // A modality that is not known may be one that looks ahead.
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
            if (DateOrder.IsBeforeInAnyZone(source.Published, date)) return source;
        }

        return null;
    }

    private static void Add(string message, DateStatement date, string member, string remedy, Spot spot) => spot.Findings.Add(
        new Finding(Rules.ClaimAfterSource, spot.Here.Member(member), message) { Value = date.ToString(), Remedy = remedy });
}
