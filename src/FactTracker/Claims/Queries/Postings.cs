namespace FactTracker.Claims;

/// <summary>
/// For each key the places of the records that have it, in order, each once: two arrays and one table, whatever the number of keys.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
internal sealed class Postings<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _groups;
    private readonly int[] _starts;
    private readonly int[] _places;

    private Postings(Dictionary<TKey, int> groups, int[] starts, int[] places) => (_groups, _starts, _places) = (groups, starts, places);

    /// <summary>Enters records under their keys.</summary>
    /// <param name="records">The records.</param>
    /// <param name="keysOf">Gives the keys of a record; one that it gives twice counts once.</param>
    /// <param name="comparer">Says which keys are the same.</param>
    public static Postings<TKey> Of<T>(IReadOnlyList<T> records, Func<T, IEnumerable<TKey>> keysOf, IEqualityComparer<TKey>? comparer)
    {
        var groups = new Dictionary<TKey, int>(comparer);
        var (counts, last) = (new List<int>(), new List<int>());
        var entries = new List<(int Group, int Place)>();
        for (var place = 0; place < records.Count; place++)
        {
            foreach (var key in keysOf(records[place]))
            {
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = counts.Count);
                    counts.Add(0);
                    last.Add(-1);
                }

                if (last[group] == place) continue;
                last[group] = place;
                counts[group]++;
                entries.Add((group, place));
            }
        }

        return Laid(groups, counts, entries);
    }

    /// <summary>The places of the records that have a key.</summary>
    public ReadOnlyMemory<int> Find(TKey key) =>
        _groups.TryGetValue(key, out var group) ? _places.AsMemory(_starts[group].._starts[group + 1]) : default;

    private static Postings<TKey> Laid(Dictionary<TKey, int> groups, List<int> counts, List<(int Group, int Place)> entries)
    {
        var starts = new int[counts.Count + 1];
        for (var group = 0; group < counts.Count; group++)
        {
            starts[group + 1] = starts[group] + counts[group];
        }

        var next = starts.AsSpan(..counts.Count).ToArray();
        var places = new int[entries.Count];
        foreach (var (group, place) in entries)
        {
            places[next[group]++] = place;
        }

        return new Postings<TKey>(groups, starts, places);
    }
}
