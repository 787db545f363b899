using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Collects pairs of records, each once with its highest score, but for those that are judged.</summary>
internal sealed class PairBook
{
    private readonly string[] _ids;
    private readonly Judgements? _judgements; // Null where nobody judged.
    private readonly double _least;
    private readonly Dictionary<(int A, int B), (double Score, string Why)> _pairs = [];
    private readonly HashSet<(int A, int B)> _settled = [];

    /// <param name="ids">The ids of the records, by number.</param>
    /// <param name="judgements">What is known of pairs.</param>
    /// <param name="least">The least score of a pair.</param>
    public PairBook(IEnumerable<string> ids, Judgements judgements, double least) =>
        (_ids, _judgements, _least) = ([.. ids], judgements.All.IsEmpty ? null : judgements, least);

    /// <summary>The number of pairs that were left out because of a judgement.</summary>
    public int Settled => _settled.Count;

    /// <summary>Adds a pair.</summary>
    /// <returns>Whether it was not judged to be two, so that it may stand for the group of both.</returns>
    public bool Add(int one, int other, double score, string why)
    {
        if (one == other || score < _least) return false;
        var pair = one < other ? (one, other) : (other, one);
        switch (_judgements?.Between(_ids[one], _ids[other]))
        {
            case JudgementVerdict.NotSame:
                _settled.Add(pair);
                return false;
            case JudgementVerdict.Same:
                _settled.Add(pair);
                return true;
        }

        if (!_pairs.TryGetValue(pair, out var known) || known.Score < score) _pairs[pair] = (score, why);
        return true;
    }

    /// <summary>Whether a pair has been added, or left out because of a judgement.</summary>
    public bool Has(int one, int other)
    {
        var pair = one < other ? (one, other) : (other, one);
        return _pairs.ContainsKey(pair) || _settled.Contains(pair);
    }

    /// <summary>Returns the pairs in the order of the records.</summary>
    public IEnumerable<DuplicatePair> Pairs(bool isSource) =>
        _pairs.OrderBy(pair => pair.Key).Select(pair =>
            new DuplicatePair(
                _ids[pair.Key.A], _ids[pair.Key.B], isSource, MatchWording.Round(pair.Value.Score), [.. pair.Value.Why.Split("; ")]));

    /// <summary>
    /// Pairs each record of a group with the first that it may be paired with.
    /// </summary>
    /// <param name="group">The records, in ascending order.</param>
    /// <param name="compare">Returns the score and the reason of a pair, or null when it is none.</param>
    public void AddGroup(IReadOnlyList<int> group, Func<int, int, (double Score, string Why)?> compare)
    {
        var firsts = new List<int>();
        foreach (var record in group)
        {
            var isNew = true;
            for (var i = 0; i < firsts.Count && i < MostFirsts && isNew; i++)
            {
                isNew = compare(firsts[i], record) is not { } found || !Add(firsts[i], record, found.Score, found.Why);
            }

            if (isNew) firsts.Add(record);
        }
    }

    private const int MostFirsts = 64; // Of a group in which most are different after all, so many are compared with each.
}
