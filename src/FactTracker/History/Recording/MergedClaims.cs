namespace FactTracker.History;

/// <summary>Finds the claims that were removed because another claim, which was stated to be the same, stays.</summary>
/// <remarks>It is certain only when exactly one claim of the edited set is the same as the removed one.</remarks>
internal sealed class MergedClaims
{
    private readonly Dictionary<ClaimId, List<string>> _removed = [];
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    public MergedClaims(ClaimSet present, ClaimSet edited)
    {
        foreach (var claim in present.Claims)
        {
            if (IsInSet(edited, claim.Id.Text)) continue;
            if (SameAs(claim, present, edited) is not [var kept]) continue;
            if (!_removed.TryGetValue(kept, out var removed)) _removed.Add(kept, removed = []);
            removed.Add(claim.Id.Text);
            _all.Add(claim.Id.Text);
        }
    }

    /// <summary>Whether a claim was removed in favour of another.</summary>
    public bool Contains(ClaimId removed) => _all.Contains(removed.Text);

    /// <summary>The ids of the claims that were removed in favour of a claim.</summary>
    public ValueList<string> Into(ClaimId kept) => _removed.TryGetValue(kept, out var removed) ? [.. removed] : default;

    private static bool IsInSet(ClaimSet set, string id) =>
        set.Claims.IndexOf(new ClaimId(id)) >= 0 || set.Sources.IndexOf(new SourceId(id)) >= 0;

    private static ClaimId[] SameAs(Claim removed, ClaimSet present, ClaimSet edited)
    {
        var stated = removed.Relations.Where(IsSame).Select(relation => relation.Claim);
        var statedBy = present.Claims.RelatedTo(removed.Id).Concat(edited.Claims.RelatedTo(removed.Id))
            .Where(claim => claim.Relations.Any(relation => IsSame(relation) && relation.Claim == removed.Id))
            .Select(claim => claim.Id);
        return [.. stated.Concat(statedBy).Where(id => edited.Claims.IndexOf(id) >= 0).Distinct()];
    }

    private static bool IsSame(Relation relation) => relation.Type == RelationType.SameAs;
}
