namespace FactTracker.History;

/// <summary>What differs between two lists of parts, such as citations, whatever their order.</summary>
internal sealed class PartDifference<T>
    where T : class
{
    private PartDifference(List<T> removed, List<T> added) => (Removed, Added) = (removed, added);

    /// <summary>The parts that only the earlier list has.</summary>
    public List<T> Removed { get; }

    /// <summary>The parts that only the later list has.</summary>
    public List<T> Added { get; }

    /// <summary>The parts that both lists have, with other content.</summary>
    public List<(T Before, T After)> Changed { get; } = [];

    /// <summary>Compares two lists: equal parts first, then by what identifies parts, then by further keys.</summary>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="furtherKey">Another key of parts that are left, or null.</param>
    public static PartDifference<T> Of(ValueList<T> before, ValueList<T> after, Func<T, object>? furtherKey = null)
    {
        var difference = new PartDifference<T>([.. before], [.. after]);
        difference.Pair(part => part, isChange: false);
        difference.Pair(PartKeys.Of, isChange: true);
        if (furtherKey is not null) difference.Pair(furtherKey, isChange: true);
        return difference;
    }

    private void Pair(Func<T, object> keyOf, bool isChange)
    {
        if (Removed.Count == 0 || Added.Count == 0) return;
        var open = Added.Index().GroupBy(it => keyOf(it.Item))
            .ToDictionary(group => group.Key, group => new Queue<int>(group.Select(it => it.Index)));
        var paired = new HashSet<int>();
        Removed.RemoveAll(part =>
        {
            if (!open.TryGetValue(keyOf(part), out var places) || !places.TryDequeue(out var place)) return false;
            paired.Add(place);
            if (isChange) Changed.Add((part, Added[place]));
            return true;
        });
        var left = Added.Where((_, place) => !paired.Contains(place)).ToList();
        Added.Clear();
        Added.AddRange(left);
    }
}
