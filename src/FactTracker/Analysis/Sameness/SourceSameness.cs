using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>Finds the records of a set that are about one source. Linear in the records and what they are recognized by.</summary>
/// <remarks>See the README of the folder for what makes two records the same.</remarks>
internal sealed class SourceSameness
{
    private const int DeepestPart = 8; // A section of a chapter of a volume of a series.
    private readonly SourceList _sources;
    private readonly Func<string, int> _nodeOf;
    private readonly HashSet<SourceKey>?[] _keys;
    private readonly DisjointSets _sets;
    private readonly JudgedSources? _judged; // Null where nobody judged.
    private readonly List<(int Node, int Tie)> _ties = [];
    private int _tieCount;

    private SourceSameness(SourceList sources, Func<string, int> nodeOf, int nodes, Judgements judgements)
    {
        (_sources, _nodeOf, _sets) = (sources, nodeOf, new DisjointSets(nodes));
        if (!judgements.All.IsEmpty) _judged = new JudgedSources(judgements, nodeOf, _sets);
        _keys = new HashSet<SourceKey>?[sources.Count];
    }

    /// <summary>The records that are the same source, as sets of their numbers.</summary>
    public DisjointSets Sets => _sets;

    /// <summary>Records that may be editions of one another: not the same, but not independent either. Each number is one group.</summary>
    public IReadOnlyList<(int Node, int Tie)> Editions => _ties;

    /// <summary>Compares all sources of a list.</summary>
    /// <param name="sources">The sources; their numbers are their indexes.</param>
    /// <param name="nodeOf">Returns the number of an id, or -1. Ids that are not in the list may have numbers too.</param>
    /// <param name="nodes">The number of all numbers.</param>
    /// <param name="judgements">Judgements whether records are the same.</param>
    public static SourceSameness Of(SourceList sources, Func<string, int> nodeOf, int nodes, Judgements judgements)
    {
        var sameness = new SourceSameness(sources, nodeOf, nodes, judgements);
        sameness.Run();
        return sameness;
    }

    private void Run()
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_nodeOf(_sources[i].Id.Text) == i) _keys[i] = SourceKeys.Of(_sources[i]);
        }

        RemoveKeysOfContainers();
        RemoveKeysOfSiblings();
        foreach (var (key, nodes) in InOrder(Groups()))
        {
            Unite(key, nodes);
        }
    }

    // What a container is recognized by says nothing about its parts.
    private void RemoveKeysOfContainers()
    {
        var inherited = new List<(int Part, SourceKey Key)>();
        for (var part = 0; part < _keys.Length; part++)
        {
            if (_keys[part] is not { Count: > 0 } keys) continue;
            var whole = WholeOf(part);
            for (var depth = 0; depth < DeepestPart && whole >= 0 && whole != part; depth++, whole = WholeOf(whole))
            {
                if (_keys[whole] is { } others) inherited.AddRange(keys.Where(others.Contains).Select(key => (part, key)));
            }
        }

        foreach (var (part, key) in inherited)
        {
            _keys[part]!.Remove(key);
        }
    }

    private int WholeOf(int part) =>
        _sources[part].PartOf is { } whole && _nodeOf(whole.Text) is var node && node < _sources.Count ? node : -1;

    // What parts of one container with different titles are recognized by belongs to the container.
    private void RemoveKeysOfSiblings()
    {
        var titles = new Dictionary<(SourceId, SourceKey), string>();
        var shared = new HashSet<(SourceId, SourceKey)>();
        foreach (var (part, whole, title) in TitledParts())
        {
            foreach (var key in _keys[part]!)
            {
                if (!titles.TryAdd((whole, key), title) && titles[(whole, key)] != title) shared.Add((whole, key));
            }
        }

        if (shared.Count == 0) return;
        for (var part = 0; part < _keys.Length; part++)
        {
            if (_sources[part].PartOf is { } whole) _keys[part]?.RemoveWhere(key => shared.Contains((whole, key)));
        }
    }

    private IEnumerable<(int Part, SourceId Whole, string Title)> TitledParts()
    {
        for (var part = 0; part < _keys.Length; part++)
        {
            if (_keys[part] is not null && _sources[part].PartOf is { } whole && TitleOf(part) is { } title)
                yield return (part, whole, title);
        }
    }

    // Where records may not be united although they share a key, the order decides which are. It is that of keys and ids.
    private IEnumerable<KeyValuePair<SourceKey, List<int>>> InOrder(Dictionary<SourceKey, List<int>> groups)
    {
        if (_judged is null) return groups;
        foreach (var nodes in groups.Values)
        {
            nodes.Sort((one, other) => string.CompareOrdinal(_sources[one].Id.Text, _sources[other].Id.Text));
        }

        return groups.OrderBy(it => it.Key.Kind).ThenBy(it => it.Key.Text, StringComparer.Ordinal);
    }

    private Dictionary<SourceKey, List<int>> Groups()
    {
        var groups = new Dictionary<SourceKey, List<int>>();
        for (var i = 0; i < _keys.Length; i++)
        {
            foreach (var key in _keys[i] ?? [])
            {
                if (!groups.TryGetValue(key, out var nodes)) groups.Add(key, nodes = []);
                nodes.Add(i);
            }
        }

        return groups;
    }

    private void Unite(SourceKey key, List<int> nodes)
    {
        if (key.Kind == SourceKeyKind.SameAs && _nodeOf(key.Text) is >= 0 and var stated && !IsUnnamed(stated))
            UniteAll(nodes.Prepend(stated));
        if (nodes.Count < 2) return;
        if (key.Kind == SourceKeyKind.Address) UniteEditions(nodes);
        else if (key.Kind == SourceKeyKind.Isbn) UniteBooks(nodes);
        else UniteAll(nodes);
    }

    private void UniteAll(IEnumerable<int> nodes)
    {
        if (_judged is not null)
        {
            _judged.Unite(nodes);
            return;
        }

        var first = -1;
        foreach (var node in nodes)
        {
            if (first < 0) first = node;
            else _sets.Unite(first, node);
        }
    }

    private void UniteEditions(List<int> nodes)
    {
        var editions = Analysis.Editions.Of([.. nodes.Select(node => _sources[node])]);
        var groups = nodes.Zip(editions).Where(it => it.Second >= 0).GroupBy(it => it.Second, it => it.First).ToList();
        foreach (var edition in groups)
        {
            UniteAll(edition);
        }

        if (groups.Count < 2) return;
        _ties.AddRange(nodes.Select(node => (node, _tieCount)));
        _tieCount++;
    }

    // Books have one ISBN each. Of other kinds, records with different titles may be about different parts of one book.
    private void UniteBooks(List<int> nodes)
    {
        UniteAll(nodes.Where(node => _sources[node].Kind == SourceKind.Book));
        var titles = nodes.GroupBy(TitleOf).ToList();
        if (titles.Count(title => title.Key is not null) < 2)
        {
            UniteAll(nodes);
            return;
        }

        foreach (var title in titles.Where(title => title.Key is not null))
        {
            UniteAll(title);
        }
    }

    private bool IsUnnamed(int node) => node < _sources.Count && _sources[node].Kind == SourceKind.Unnamed;

    private string? TitleOf(int node) => _sources[node].Title is { } title && !string.IsNullOrWhiteSpace(title)
        ? string.Join(' ', NormalText.Of(title).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : null;
}
