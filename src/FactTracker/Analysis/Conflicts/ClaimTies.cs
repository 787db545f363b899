namespace FactTracker.Analysis;

/// <summary>The relations between the claims of a set that bear on conflicts.</summary>
internal sealed class ClaimTies
{
    // Why two claims whose values exclude each other are no conflict. The first type in this order is reported.
    private static readonly RelationType[] Explaining =
    [
        RelationType.Corrects, RelationType.NotSameAs, RelationType.PartOf, RelationType.Refines, RelationType.Repeats,
        RelationType.SameAs, RelationType.Supersedes,
    ];

    private readonly Dictionary<(int, int), RelationType> _explained = [];
    private readonly HashSet<(int, int)> _contradicting = [];
    private readonly HashSet<int> _related = [];
    private readonly HashSet<int> _replaced;
    private readonly List<(int Part, int Whole)> _parts = [];
    private readonly Func<int, int, RelationType?> _judged = (_, _) => null;

    /// <summary>Reads the relations of a set. Those that lead to no claim, or from a claim to itself, are left out.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="judgements">Judgements that count like relations, with all that follows from them.</param>
    public ClaimTies(ClaimList claims, Judgements? judgements = null)
    {
        if (judgements is { All.IsEmpty: false })
        {
            _judged = (one, other) => RelationOf(judgements.Between(claims[one].Id.Text, claims[other].Id.Text));
            AddJudged(claims, judgements);
        }

        var replacing = new List<(int By, int Old)>();
        for (var index = 0; index < claims.Count; index++)
        {
            foreach (var relation in claims[index].Relations)
            {
                var other = claims.IndexOf(relation.Claim);
                if (other >= 0 && other != index) Add(index, relation.Type, other, replacing);
            }
        }

        _replaced = Replacements.Of(replacing);
    }

    /// <summary>The pairs that are stated to contradict each other, in the order of the set.</summary>
    public IEnumerable<(int, int)> Contradicting => _contradicting.Order();

    /// <summary>The pairs of a part and its whole, each once, in the order of the wholes and their parts.</summary>
    public IEnumerable<(int Part, int Whole)> Parts => _parts.Distinct().OrderBy(pair => pair.Whole).ThenBy(pair => pair.Part);

    /// <summary>The pairs that a relation explains.</summary>
    public IEnumerable<(int, int)> Explained => _explained.Keys;

    /// <summary>Whether a relation of another claim says that this one no longer stands.</summary>
    public bool IsReplaced(int claim) => _replaced.Contains(claim);

    /// <summary>Whether a claim is in any of these relations.</summary>
    public bool IsRelated(int claim) => _related.Contains(claim);

    /// <summary>Returns the type of the relation that explains a pair, or null.</summary>
    public RelationType? Explains(int one, int other) => _explained.GetValueOrDefault(Pair(one, other)) ?? _judged(one, other);

    /// <summary>Whether two claims are stated to contradict each other.</summary>
    public bool Contradict(int one, int other) => _contradicting.Contains(Pair(one, other));

    private static (int, int) Pair(int one, int other) => one < other ? (one, other) : (other, one);

    private void Add(int index, RelationType type, int other, List<(int By, int Old)> replacing)
    {
        if (type == RelationType.Contradicts)
        {
            _contradicting.Add(Pair(index, other));
            Relate(index, other);
        }

        var rank = Array.IndexOf(Explaining, type);
        if (rank < 0) return;
        var pair = Pair(index, other);
        if (!_explained.TryGetValue(pair, out var before) || Array.IndexOf(Explaining, before) > rank) _explained[pair] = Explaining[rank];
        Relate(index, other);
        if (type == RelationType.Supersedes || type == RelationType.Corrects) replacing.Add((index, other));
        if (type == RelationType.PartOf) _parts.Add((index, other));
    }

    private static RelationType? RelationOf(JudgementVerdict? verdict) => verdict switch
    {
        JudgementVerdict.Same => RelationType.SameAs,
        JudgementVerdict.NotSame => RelationType.NotSameAs,
        _ => null,
    };

    private void AddJudged(ClaimList claims, Judgements judgements)
    {
        foreach (var judgement in judgements.Latest)
        {
            foreach (var index in (int[])[claims.IndexOf(ClaimId.Trusted(judgement.A)), claims.IndexOf(ClaimId.Trusted(judgement.B))])
            {
                if (index >= 0) _related.Add(index);
            }
        }
    }

    private void Relate(int one, int other)
    {
        _related.Add(one);
        _related.Add(other);
    }
}
