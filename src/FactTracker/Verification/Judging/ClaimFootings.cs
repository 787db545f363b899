using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Verification;

/// <summary>Says what each claim of a set can be used for, and why.</summary>
internal sealed class ClaimFootings
{
    private const decimal Even = 0.5m;
    private readonly ClaimSet _set;
    private readonly ClaimTies _ties;
    private readonly ILookup<ClaimId, StaleFinding> _stale;
    private readonly HashSet<int> _contested = [];

    public ClaimFootings(ClaimSet set, Instant at, StalenessPolicy policy)
    {
        _set = set;
        _ties = new ClaimTies(set.Claims);
        _stale = set.StaleAt(at, policy).Findings.ToLookup(finding => finding.Claim);
        for (var index = 0; index < set.Claims.Count; index++)
        {
            if (!Stands(index)) continue;
            foreach (var relation in set.Claims[index].Relations)
            {
                if (relation.Type == RelationType.Contradicts && set.Claims.IndexOf(relation.Claim) is >= 0 and var other && other != index)
                    _contested.Add(other);
            }
        }
    }

    /// <summary>Returns what a claim can be used for, and why not for everything; a clause whose subject is the claim.</summary>
    public (Footing Footing, string Why) Of(int index)
    {
        var claim = _set.Claims[index];
        if (Refuted(claim) is { } refuted) return (Footing.Wrong, refuted);
        if (!ClaimStanding.Stands(claim)) return (Footing.Past, $"is {(claim.Rank == Rank.Deprecated ? "deprecated" : claim.Status.Name)}");
        if (_ties.IsReplaced(index)) return (Footing.Past, "was replaced by a later claim");
        if (_contested.Contains(index)) return (Footing.Doubtful, "is contradicted by another claim of the set");
        if (Doubt(claim) is { } doubt) return (Footing.Doubtful, doubt);
        foreach (var finding in _stale[claim.Id])
        {
            var isPast = finding.Reason is StaleReason.Expired or StaleReason.SourceWithdrawn or StaleReason.SourceRetracted
                or StaleReason.SourceCorrected or StaleReason.NewerClaim or StaleReason.EvidenceChanged;
            return (isPast ? Footing.Past : Footing.Stale, $"is stale: {finding.ToWords().TrimEnd('.')}");
        }

        return (Footing.Sound, "");
    }

    private bool Stands(int index) => ClaimStanding.Stands(_set.Claims[index]) && !_ties.IsReplaced(index);

    private static string? Refuted(Claim claim)
    {
        if (claim.Status == ClaimStatus.Refuted) return "is refuted";
        var review = claim.Reviews.FirstOrDefault(it => it.Verdict == Verdict.False || it.Verdict == Verdict.MostlyFalse);
        return review is null ? null : $"was reviewed as {review.Verdict!.Name}{(review.Author is { } author ? $" by {author}" : "")}";
    }

    private static string? Doubt(Claim claim)
    {
        if (claim.Status != ClaimStatus.Asserted) return $"is {claim.Status.Name}";
        var review = claim.Reviews.FirstOrDefault(it => it.Verdict is { } given && given != Verdict.True && given != Verdict.MostlyTrue);
        if (review is not null) return $"was reviewed as {review.Verdict!.Name}";
        if (claim.Reviews.Any(it => it is { Verdict: null, Rating: not null })) return "was reviewed on a scale of the publisher's own";
        if (claim.Confidence.Any(it => (it.Probability ?? it.Upper) < Even)) return "is held to be more likely wrong than right";
        return !claim.Citations.IsEmpty && !claim.Citations.Any(it => it.Stance == Stance.Supports || it.Stance == Stance.States)
            ? "has no source that supports it"
            : null;
    }
}
