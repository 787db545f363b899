namespace FactTracker.Analysis;

/// <summary>
/// The sources of a set as numbers: first the records by their indexes, then the ids that a record is based on but that the set does not
/// have. The links between them are kept as numbers too.
/// </summary>
internal sealed class SourceNodes
{
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);
    private readonly List<string> _missingIds = [];
    private readonly SourceList _sources;
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly int[] _ranks;

    public SourceNodes(SourceList sources)
    {
        _sources = sources;
        _starts = new int[sources.Count + 1];
        var targets = new List<int>();
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var link in sources[i].BasedOn ?? default)
            {
                targets.Add(Enter(link.Source.Text));
            }

            _starts[i + 1] = targets.Count;
        }

        _targets = [.. targets];
        _ranks = new int[_missingIds.Count];
        foreach (var (rank, place) in Enumerable.Range(0, _ranks.Length).OrderBy(it => _missingIds[it], StringComparer.Ordinal).Index())
        {
            _ranks[place] = rank;
        }
    }

    /// <summary>The number of numbers.</summary>
    public int Count => _sources.Count + _missingIds.Count;

    /// <summary>Returns the number of an id, or -1 if neither a record nor a link has it. Of two records with one id the first is it.
    /// </summary>
    public int Find(string id) => _sources.IndexOf(SourceId.Trusted(id)) is >= 0 and var index ? index : _missing.GetValueOrDefault(id, -1);

    /// <summary>Returns the record of a number, or null if the set does not have it.</summary>
    public Source? RecordOf(int node) => node < _sources.Count ? _sources[node] : null;

    /// <summary>Returns the id of a number.</summary>
    public SourceId IdOf(int node) => node < _sources.Count ? _sources[node].Id : SourceId.Trusted(_missingIds[node - _sources.Count]);

    /// <summary>Returns the numbers of the sources that a record states to be based on, in its order; empty if it states none.</summary>
    public ReadOnlySpan<int> LinksOf(int node) =>
        node < _sources.Count ? _targets.AsSpan(_starts[node].._starts[node + 1]) : default;

    public bool IsUnnamed(int node) => RecordOf(node)?.Kind == SourceKind.Unnamed;

    /// <summary>Whether a record states that it rests on its own knowledge.</summary>
    public bool StatesOwnKnowledge(int node) => RecordOf(node)?.BasedOn is { IsEmpty: true };

    /// <summary>Returns the place of a number in the order of answers: the records in the order of the set, then the others by
    /// id.</summary>
    public int RankOf(int node) => node < _sources.Count ? node : _sources.Count + _ranks[node - _sources.Count];

    private int Enter(string id)
    {
        if (Find(id) is >= 0 and var known) return known;
        _missing.Add(id, Count);
        _missingIds.Add(id);
        return Count - 1;
    }
}
