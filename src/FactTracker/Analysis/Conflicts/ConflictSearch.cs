namespace FactTracker.Analysis;

/// <summary>Finds the conflicts of a set: topic by topic, and along the relations between claims.</summary>
internal sealed class ConflictSearch
{
    private readonly ClaimSet _set;
    private readonly ConflictPolicy _policy;
    private readonly ClaimTies _ties;
    private readonly TopicMap _topics;
    private readonly PropertyBook _properties;
    private readonly ClaimReader _reader;
    private readonly ConflictTally _tally;
    private readonly GroupSearch _groups;
    private readonly ScopeSearch _scopes;
    private readonly CumulativeSearch _cumulative;

    /// <param name="set">The set.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="mostPairs">Up to how many pairs of a group are looked at one by one, or null for as many as take no time.</param>
    public ConflictSearch(ClaimSet set, ConflictPolicy policy, long? mostPairs = null)
    {
        (_set, _policy) = (set, policy);
        _ties = new ClaimTies(set.Claims, policy.Judgements);
        _topics = TopicMap.Of(set.Claims);
        _properties = new PropertyBook(policy, _topics);
        _reader = new ClaimReader(set, policy);
        _tally = new ConflictTally(set.Claims.Count, policy);
        _groups = mostPairs is { } most ? new GroupSearch(policy, _ties, _tally, most) : new GroupSearch(policy, _ties, _tally);
        _scopes = new ScopeSearch(policy, _topics.Scopes, _tally);
        _cumulative = new CumulativeSearch(_ties, _tally);
    }

    public Conflicts Run()
    {
        if (_policy.LearnsSingleValued) _properties.Learn(SingleValueLearning.Of(_set.Claims, _topics));
        var open = new List<(int Scope, int Claim)>();
        for (var topic = 0; topic < _topics.Count; topic++)
        {
            open.Clear();
            foreach (var claim in _topics.ClaimsOf(topic))
            {
                if (IsCompared(claim)) open.Add((_topics.ScopeOf(claim), claim));
            }

            if (open.Count > 1) SearchTopic(topic, open);
        }

        new RelationSearch(_set, _policy, _ties, _topics, _properties, _reader, _tally).Search(IsCompared);
        new PartSearch(_set, _policy, _topics, _reader, _tally).Search(_ties.Parts, IsCompared);
        DenialSearch.Search(_set.Claims, IsAdmitted, _policy, _tally);
        SearchShares();
        return _tally.Answer(_properties.Learnt);
    }

    private bool IsCompared(int index) => !_set.Claims[index].Value.IsEmpty && IsAdmitted(index);

    private bool IsAdmitted(int index) => ClaimStanding.Admits(_set.Claims[index], index, _ties, _policy);

    private void SearchShares()
    {
        for (var index = 0; index < _set.Claims.Count; index++)
        {
            if (ShareSearch.Of(_set.Claims[index], _policy) is { } conflict && IsAdmitted(index)) _tally.Add(index, index, conflict);
        }
    }

    private void SearchTopic(int topic, List<(int Scope, int Claim)> open)
    {
        var rules = _properties.Of(_topics.PropertyOf(topic));
        open.Sort(); // By scope, and within it in the order of the set.
        var groups = new List<(int Scope, ClaimReading[] Claims)>();
        for (int start = 0, end; start < open.Count; start = end)
        {
            for (end = start + 1; end < open.Count && open[end].Scope == open[start].Scope;) end++;
            var readings = new ClaimReading[end - start];
            for (var i = start; i < end; i++)
            {
                var index = open[i].Claim;
                readings[i - start] = _reader.Read(index, _set.Claims[index], rules, _ties.IsRelated(index));
            }

            groups.Add((open[start].Scope, readings));
            _groups.Search(readings);
            if (rules.IsCumulative) _cumulative.Search(readings);
        }

        if (groups.Count > 1) _scopes.Search(groups);
    }
}
