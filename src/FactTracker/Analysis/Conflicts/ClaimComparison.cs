namespace FactTracker.Analysis;

/// <summary>Compares two claims from the beginning: topic, scope, time and values.</summary>
internal static class ClaimComparison
{
    public static Conflict? Of(ClaimSet set, Claim one, Claim other, ConflictPolicy policy)
    {
        var topics = TopicMap.Of([one, other]);
        if (topics.TopicOf(0) == TopicMap.None || topics.TopicOf(0) != topics.TopicOf(1)) return null;
        if (one.Value.IsEmpty || other.Value.IsEmpty) return null;
        var reader = new ClaimReader(set, policy);
        var rules = new PropertyBook(policy, topics).Of(topics.PropertyOf(0));
        var (a, b) = (reader.Read(0, one, rules), reader.Read(1, other, rules));
        switch (topics.Scopes.Relate(topics.ScopeOf(0), topics.ScopeOf(1), out var name))
        {
            case ScopeRelation.Different:
                return null;
            case ScopeRelation.OneSided:
                return TimeReading.MayOverlap(a.Time, b.Time, policy.Dates)
                    ? new Conflict(one.Id, other.Id, ConflictVerdict.NotComparable, ConflictReasons.OfScope(name!))
                    {
                        Overlap = TimeOverlap.Of(a.Time, b.Time, policy.Dates),
                    }
                    : null;
            default:
                return new ConflictFactory(policy).Of(a, b, isStated: false);
        }
    }
}
