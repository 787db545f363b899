using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Collects pairs of records, each once with its highest score, but for those that are judged.</summary>
internal sealed class PairBook
{
    private const int MostOfSmall = 32;
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
    /// Joins the records of a group: lists pairs until all that belong together are joined. Of a small group each is compared with each, so
    /// that the result does not depend on the order; in a large one, each with those that were joined with none before.
    /// </summary>
    /// <param name="group">The records, in ascending order.</param>
    /// <param name="compare">Returns the score and the reason of a pair, or null when it is none.</param>
    public void AddGroup(IReadOnlyList<int> group, Func<int, int, (double Score, string Why)?> compare)
    {
        var joined = new DisjointSets(group.Count);
        var firsts = new List<int>();
        var isSmall = group.Count <= MostOfSmall;
        for (var later = 0; later < group.Count; later++)
        {
            foreach (var earlier in firsts)
            {
                if (joined.Find(earlier) == joined.Find(later) || compare(group[earlier], group[later]) is not { } found) continue;
                if (Add(group[earlier], group[later], found.Score, found.Why)) joined.Unite(earlier, later);
            }

            if (isSmall || (joined.Find(later) == later && firsts.Count < MostOfSmall)) firsts.Add(later);
        }
    }
}
