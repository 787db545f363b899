namespace FactTracker.Analysis;

/// <summary>Which works are left out because they were retracted or withdrawn.</summary>
internal sealed class Retractions
{
    private readonly SourceNodes _nodes;
    private readonly bool _counts;
    private readonly bool[] _leftOut;

    public Retractions(SourceNodes nodes, SourceWorks copies, OriginPolicy policy)
    {
        (_nodes, _counts) = (nodes, policy.CountsRetracted);
        _leftOut = new bool[copies.Works.Count];
        if (_counts) return;
        var isCopy = CopiesAmong(copies);
        for (var work = 0; work < _leftOut.Length; work++)
        {
            _leftOut[work] = IsRetracted(copies, isCopy, work);
        }
    }

    /// <summary>Whether a work is left out.</summary>
    public bool IsLeftOut(int work) => _leftOut[work];

    /// <summary>Whether a record says that it was retracted or withdrawn, and that matters.</summary>
    public bool IsLeftOutItself(int node) =>
        !_counts && _nodes.RecordOf(node)?.Status is { } status && (status == SourceStatus.Retracted || status == SourceStatus.Withdrawn);

    // A retraction of the original holds for its copies, and one of a copy for that copy alone.
    private bool IsRetracted(SourceWorks copies, bool[] isCopy, int work)
    {
        var (hasOriginal, isOriginalRetracted, areAll) = (false, false, true);
        foreach (var node in copies.Works[work])
        {
            var isRetracted = IsLeftOutItself(node);
            areAll &= isRetracted;
            if (isCopy[copies.Identities.GroupOf[node]]) continue;
            hasOriginal = true;
            isOriginalRetracted |= isRetracted;
        }

        return hasOriginal ? isOriginalRetracted : areAll;
    }

    // For each source, whether a record of it states that it is based on another source of the same work.
    private bool[] CopiesAmong(SourceWorks copies)
    {
        var isCopy = new bool[copies.Identities.Count];
        for (var node = 0; node < _nodes.Count; node++)
        {
            var (identity, work) = (copies.Identities.GroupOf[node], copies.Works.GroupOf[node]);
            foreach (var target in _nodes.LinksOf(node))
            {
                isCopy[identity] |= copies.Works.GroupOf[target] == work && copies.Identities.GroupOf[target] != identity;
            }
        }

        return isCopy;
    }
}
