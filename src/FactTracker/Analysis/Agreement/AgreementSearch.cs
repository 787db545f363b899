namespace FactTracker.Analysis;

/// <summary>Finds the claims of a set that agree.</summary>
internal sealed class AgreementSearch(ClaimSet set, ConflictPolicy policy)
{
    private readonly ClaimTies _ties = new(set.Claims);
    private readonly TopicMap _topics = TopicMap.Of(set.Claims);
    private readonly ClaimReader _reader = new(set, policy);
    private readonly List<(int First, Agreement Agreement)> _found = [];
    private OriginTracing? _origins;

    public Agreements Run()
    {
        for (var topic = 0; topic < _topics.Count; topic++)
        {
            var claims = _topics.ClaimsOf(topic);
            if (claims.Length < 2) continue;
            var read = new List<ClaimReading>();
            foreach (var index in claims)
            {
                if (Read(index) is { } reading) read.Add(reading);
            }

            foreach (var same in read.GroupBy(claim => (_topics.ScopeOf(claim.Index), TimeKey.Of(claim.Time))))
            {
                SearchTime([.. same]);
            }
        }

        return new Agreements
        {
            Policy = policy.Name, Groups = [.. _found.OrderBy(group => group.First).Select(group => group.Agreement)],
        };
    }

    private ClaimReading? Read(int index)
    {
        var claim = set.Claims[index];
        if (claim.Value.Count != 1 || claim.When is UnknownValue || !ClaimStanding.Admits(claim, index, _ties, policy)) return null;
        var reading = _reader.Read(index, claim, default);
        return reading is { IsFirm: true, IsDenied: false, Single.Kind: not (ValueKind.Unknown or ValueKind.Unrecognised) }
            ? reading
            : null;
    }

    private void SearchTime(ClaimReading[] claims)
    {
        if (claims.Length < 2) return;
        foreach (var lane in claims.GroupBy(claim => (claim.Single!.Kind, claim.Single.Lane?.Number, claim.Single.Group)))
        {
            ClaimReading[] read = [.. lane];
            if (read.Length < 2) continue;
            ValueRanks.Set(Array.ConvertAll(read, claim => claim.Single!));
            ClaimReading[] others = [.. claims.Where(claim => (claim.Single!.Kind == ValueKind.None) != (lane.Key.Kind == ValueKind.None))];
            foreach (var group in DeepestGroups.Of(read))
            {
                Add(group, read, others);
            }
        }
    }

    private void Add(ClaimReading[] group, ClaimReading[] lane, ClaimReading[] others)
    {
        var low = group.Max(claim => claim.Single!.LowRank);
        var high = group.Min(claim => claim.Single!.HighRank);
        var dissenters = lane.Where(claim => claim.Single!.HighRank < low || claim.Single.LowRank > high).Concat(others)
            .OrderBy(claim => claim.Index);
        var first = group[0].Claim;
        var citations = first with { Citations = [.. group.SelectMany(claim => claim.Claim.Citations)] };
        var about = string.Join(", ", first.Subject.Append(first.Property!).Select(value => value.ToString()));
        _found.Add((group[0].Index, new Agreement(
            about, CommonValue.Of(group), (_origins ??= set.TraceOrigins()).Of(citations).Count)
        {
            Claims = [.. group.Select(claim => claim.Claim.Id.Text)],
            When = first.When?.AsDate?.ToString(),
            Dissenters = [.. dissenters.Select(claim => claim.Claim.Id.Text)],
        }));
    }
}
