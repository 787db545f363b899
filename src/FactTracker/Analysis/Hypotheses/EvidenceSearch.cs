namespace FactTracker.Analysis;

/// <summary>Finds the claims that support or contradict hypotheses.</summary>
internal sealed class EvidenceSearch(ClaimSet set, IReadOnlyList<Claim> hypotheses)
{
    /// <summary>The related claims that no longer stand.</summary>
    public List<ClaimId> LeftOut { get; } = [];

    /// <summary>Returns the evidence in the order of the set, claims that assert the same together.</summary>
    public IReadOnlyList<EvidenceGroup> Find()
    {
        var columns = hypotheses.Select(hypothesis => AssertionGroup.Of(set, hypothesis)).ToList();
        var own = columns.SelectMany(column => column).Select(claim => claim.Id).ToHashSet();
        var links = columns.SelectMany((column, index) => column.SelectMany(claim => LinksOf(claim, index)))
            .Where(link => !own.Contains(link.Evidence)).Distinct().ToLookup(link => link.Evidence);
        var groups = new List<EvidenceGroup>();
        var seen = new HashSet<ClaimId>(own);
        foreach (var id in links.Select(part => part.Key).OrderBy(id => set.Claims.IndexOf(id)))
        {
            if (!seen.Add(id)) continue;
            var claims = AssertionGroup.Of(set, set.Claims[id]).Where(claim => claim.Id == id || seen.Add(claim.Id)).ToList();
            var standing = claims.Where(JudgementCollector.StillStands).ToList();
            LeftOut.AddRange(claims.Except(standing).Select(claim => claim.Id));
            var stated = standing.SelectMany(claim => links[claim.Id]).ToList();
            if (stated.Count > 0) groups.Add(new EvidenceGroup(standing, stated));
        }

        return groups;
    }

    private IEnumerable<EvidenceLink> LinksOf(Claim claim, int index)
    {
        foreach (var relation in claim.Relations)
        {
            if (Counts(relation) && set.Claims.TryGet(relation.Claim, out _))
                yield return new EvidenceLink(relation.Claim, index, relation.Type == RelationType.Supports);
        }

        foreach (var other in set.Claims.RelatedTo(claim.Id))
        {
            foreach (var relation in other.Relations.Where(relation => relation.Claim == claim.Id && Counts(relation)))
            {
                yield return new EvidenceLink(other.Id, index, relation.Type == RelationType.Supports);
            }
        }
    }

    private static bool Counts(Relation relation) =>
        relation.Type == RelationType.Supports || relation.Type == RelationType.Contradicts;
}
