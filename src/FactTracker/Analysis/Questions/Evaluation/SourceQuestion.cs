namespace FactTracker.Analysis;

/// <summary>Asks the cited sources of claims, each source once.</summary>
internal sealed class SourceQuestion(ClaimSet set, Func<Source, Truth> of, Truth whereNotInSet = Truth.No)
{
    private readonly Dictionary<SourceId, Truth> _kept = [];

    /// <summary>The best answer of the cited sources.</summary>
    public Truth Of(Claim claim)
    {
        var best = Truth.No;
        foreach (var citation in claim.Citations)
        {
            if (!_kept.TryGetValue(citation.Source, out var answer))
                _kept.Add(citation.Source, answer = set.Sources.TryGet(citation.Source, out var source) ? of(source) : whereNotInSet);
            if (answer > best) best = answer;
            if (best == Truth.Yes) break;
        }

        return best;
    }
}
