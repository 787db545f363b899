using System.Runtime.InteropServices;

namespace FactTracker.Analysis;

/// <summary>
/// Sources and the values they state, by numbers. Sources and values are in the order of their texts, so that sums of doubles do not depend
/// on the order of the statements.
/// </summary>
internal sealed class TruthGraph
{
    public TruthGraph(IEnumerable<TruthTriple> triples)
    {
        var distinct = triples.Distinct().ToArray();
        if (distinct.Any(triple => triple.Source is null || triple.Object is null || triple.Value is null))
            throw new ArgumentException("A statement has a source, an object and a value; default is none.", nameof(triples));
        Sources = [.. distinct.Select(triple => triple.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Facts =
        [
            .. distinct.Select(triple => (triple.Object, triple.Value)).Distinct()
                .OrderBy(fact => fact.Object, StringComparer.Ordinal).ThenBy(fact => fact.Value, StringComparer.Ordinal),
        ];
        var sources = Numbers(Sources, StringComparer.Ordinal);
        var facts = Numbers(Facts, null);
        var pairs = distinct.Select(triple => (Source: sources[triple.Source], Fact: facts[(triple.Object, triple.Value)])).ToArray();
        FactsOf = Lists(pairs.Order(), Sources.Length);
        SourcesOf = Lists(pairs.Select(pair => (pair.Fact, pair.Source)).Order(), Facts.Length);
        Objects = Ranges();
    }

    public string[] Sources { get; }

    public (string Object, string Value)[] Facts { get; }

    /// <summary>For each source the facts it states, in ascending order.</summary>
    public int[][] FactsOf { get; }

    /// <summary>For each fact the sources that state it, in ascending order.</summary>
    public int[][] SourcesOf { get; }

    /// <summary>For each object the facts about it, which follow each other.</summary>
    public Range[] Objects { get; }

    private static Dictionary<T, int> Numbers<T>(T[] items, IEqualityComparer<T>? comparer)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>(items.Length, comparer);
        foreach (var item in items)
        {
            numbers.Add(item, numbers.Count);
        }

        return numbers;
    }

    private static int[][] Lists(IEnumerable<(int Key, int Item)> pairs, int count)
    {
        var lists = new List<int>[count];
        foreach (var (key, item) in pairs)
        {
            (lists[key] ??= []).Add(item);
        }

        return Array.ConvertAll(lists, list => CollectionsMarshal.AsSpan(list).ToArray());
    }

    private Range[] Ranges()
    {
        var ranges = new List<Range>();
        for (int start = 0, end; start < Facts.Length; start = end)
        {
            for (end = start + 1; end < Facts.Length && Facts[end].Object == Facts[start].Object;) end++;
            ranges.Add(start..end);
        }

        return [.. ranges];
    }
}
