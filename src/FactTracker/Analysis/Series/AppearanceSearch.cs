namespace FactTracker.Analysis;

/// <summary>Finds the appearances of a claim.</summary>
internal sealed class AppearanceSearch(ClaimSet set)
{
    public ClaimAppearances Of(Claim claim)
    {
        ValueList<Appearance> items =
        [
            .. Family(claim).SelectMany(Appearances).Distinct()
                .OrderBy(item => item.When is null).ThenBy(item => item.When.GetValueOrDefault())
                .ThenBy(item => item.Claim.Text, StringComparer.Ordinal).ThenBy(item => item.Source?.Text ?? "", StringComparer.Ordinal),
        ];
        var months = items.Select(item => item.Month).OfType<string>().GroupBy(month => month, StringComparer.Ordinal)
            .Select(group => new MonthCount(group.Key, group.Count()));
        return new ClaimAppearances(claim.Id, items, [.. months]);
    }

    // The claim and all that repeat it; each is looked at once, so that circles come to an end.
    private List<Claim> Family(Claim claim)
    {
        var found = new List<Claim> { claim };
        var seen = new HashSet<ClaimId> { claim.Id };
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var other in Repeating(found[next]))
            {
                if (seen.Add(other.Id)) found.Add(other);
            }
        }

        return found;
    }

    private IEnumerable<Claim> Repeating(Claim claim)
    {
        foreach (var relation in claim.Relations)
        {
            if (IsRepetition(relation) && set.Claims.TryGet(relation.Claim, out var other)) yield return other;
        }

        foreach (var other in set.Claims.Repeating(claim.Id))
        {
            yield return other;
        }

        foreach (var other in set.Claims.Asserting(claim))
        {
            yield return other;
        }
    }

    private static bool IsRepetition(Relation relation) => relation.Type == RelationType.Repeats || relation.Type == RelationType.SameAs;

    private IEnumerable<Appearance> Appearances(Claim claim)
    {
        var isStated = false;
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.States) continue;
            isStated = true;
            set.Sources.TryGet(citation.Source, out var source);
            yield return new Appearance(AppearanceKind.Source, claim.Id)
            {
                Who = source?.Publisher is { } publisher
                    ? [publisher]
                    : source is { Authors.IsEmpty: false } ? source.Authors : claim.Claimant,
                Source = citation.Source,
                When = source?.Published?.AsDate ?? claim.Stated?.AsDate,
            };
        }

        if (isStated || (claim.Claimant.IsEmpty && claim.Stated is null)) yield break;
        var cited = claim.Citations.FirstOrDefault(citation => citation.Stance == Stance.Supports);
        var published = cited is not null && set.Sources.TryGet(cited.Source, out var where) ? where.Published?.AsDate : null;
        yield return new Appearance(AppearanceKind.Claimant, claim.Id)
        {
            Who = claim.Claimant,
            Source = cited?.Source,
            When = claim.Stated?.AsDate ?? published,
        };
    }
}
