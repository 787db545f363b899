namespace FactTracker.Analysis;

/// <summary>What follows from judgements: groups of records that are the same, and pairs of groups that are not.</summary>
/// <remarks>The judgements are united once, in nearly linear time; after that each question takes constant time.</remarks>
internal sealed class JudgementGroups
{
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly Dictionary<(int, int), Judgement> _latest = [];
    private readonly int[] _groupOf;
    private readonly HashSet<(int, int)> _apart = [];
    private readonly HashSet<int> _contradictory = [];

    public JudgementGroups(ValueList<Judgement> judgements)
    {
        foreach (var judgement in judgements)
        {
            if (judgement.A != judgement.B) _latest[Pair(NodeOf(judgement.A), NodeOf(judgement.B))] = judgement;
        }

        var sets = new DisjointSets(_ids.Count);
        foreach (var ((a, b), judgement) in _latest)
        {
            if (judgement.Verdict == JudgementVerdict.Same) sets.Unite(a, b);
        }

        _groupOf = sets.Number(out var count);
        Groups = Collect(count);
        foreach (var ((a, b), judgement) in _latest)
        {
            if (judgement.Verdict != JudgementVerdict.NotSame) continue;
            if (_groupOf[a] == _groupOf[b]) _contradictory.Add(_groupOf[a]);
            else _apart.Add(Pair(_groupOf[a], _groupOf[b]));
        }
    }

    /// <summary>The ids of each group, those of one record included, in the order in which they were first judged.</summary>
    public IReadOnlyList<ValueList<string>> Groups { get; }

    /// <summary>The judgements that hold: the latest of each pair, in the order in which the pairs were first judged.</summary>
    public IEnumerable<Judgement> Latest => _latest.Values;

    public JudgementVerdict? Between(string a, string b)
    {
        if (a == b) return JudgementVerdict.Same;
        if (!_nodes.TryGetValue(a, out var one) || !_nodes.TryGetValue(b, out var other)) return null;
        var stated = _latest.GetValueOrDefault(Pair(one, other))?.Verdict;
        var (group, second) = (_groupOf[one], _groupOf[other]);
        if (group != second) return _apart.Contains(Pair(group, second)) ? JudgementVerdict.NotSame : stated;
        if (stated is JudgementVerdict.Same or JudgementVerdict.NotSame) return stated;
        return _contradictory.Contains(group) ? JudgementVerdict.Unsure : JudgementVerdict.Same;
    }

    /// <summary>Returns the ids that are the same as an id, itself included.</summary>
    public ValueList<string> GroupOf(string id) => _nodes.TryGetValue(id, out var node) ? Groups[_groupOf[node]] : [id];

    /// <summary>Returns the judgements that contradict others, each with the chain that it contradicts.</summary>
    public IEnumerable<JudgementContradiction> Contradictions()
    {
        if (_contradictory.Count == 0) yield break;
        var chains = new SamenessChains(_ids.Count, _latest.Where(it => it.Value.Verdict == JudgementVerdict.Same).Select(it => it.Key));
        foreach (var ((a, b), judgement) in _latest)
        {
            if (judgement.Verdict == JudgementVerdict.NotSame && _groupOf[a] == _groupOf[b])
                yield return new JudgementContradiction(
                    judgement, [.. chains.Between(_nodes[judgement.A], _nodes[judgement.B]).Select(node => _ids[node])]);
        }
    }

    private static (int, int) Pair(int one, int other) => one < other ? (one, other) : (other, one);

    private int NodeOf(string id)
    {
        if (_nodes.TryGetValue(id, out var node)) return node;
        _nodes.Add(id, node = _ids.Count);
        _ids.Add(id);
        return node;
    }

    private ValueList<string>[] Collect(int count)
    {
        var members = new List<string>[count];
        for (var node = 0; node < _ids.Count; node++)
        {
            (members[_groupOf[node]] ??= []).Add(_ids[node]);
        }

        return [.. members.Select(ids => (ValueList<string>)[.. ids])];
    }
}
