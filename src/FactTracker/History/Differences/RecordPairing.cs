namespace FactTracker.History;

/// <summary>Pairs the records of two sets: by id, and those that are left by what they have in common.</summary>
/// <remarks>The pairs depend neither on the order of the records nor on which set is the earlier one.</remarks>
internal sealed class RecordPairing<TRecord>
    where TRecord : class
{
    private readonly Dictionary<string, TRecord> _removed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TRecord> _added = new(StringComparer.Ordinal);

    /// <summary>Pairs records by id. Of two records of a set with one id, the first counts.</summary>
    /// <param name="before">The earlier records.</param>
    /// <param name="after">The later records.</param>
    /// <param name="idOf">Returns the id of a record.</param>
    /// <param name="inBefore">Returns the earlier record with an id, or null.</param>
    /// <param name="inAfter">Returns the later record with an id, or null.</param>
    public RecordPairing(
        IReadOnlyList<TRecord> before, IReadOnlyList<TRecord> after, Func<TRecord, string> idOf, Func<string, TRecord?> inBefore,
        Func<string, TRecord?> inAfter)
    {
        (Before, IdOf, InBefore) = (before, idOf, inBefore);
        After = after.Where(record => ReferenceEquals(inAfter(idOf(record)), record));
        foreach (var record in before)
        {
            if (inAfter(idOf(record)) is null) _removed.TryAdd(idOf(record), record);
        }

        foreach (var record in after)
        {
            if (inBefore(idOf(record)) is null) _added.TryAdd(idOf(record), record);
        }
    }

    /// <summary>The earlier records.</summary>
    public IReadOnlyList<TRecord> Before { get; }

    /// <summary>The later records, each id once.</summary>
    public IEnumerable<TRecord> After { get; }

    /// <summary>Returns the id of a record.</summary>
    public Func<TRecord, string> IdOf { get; }

    /// <summary>Returns the earlier record with an id, or null.</summary>
    public Func<string, TRecord?> InBefore { get; }

    /// <summary>The records that only the earlier set has, so far, ordered by id.</summary>
    public IEnumerable<TRecord> Removed => InOrder(_removed.Values);

    /// <summary>The records that only the later set has, so far, ordered by id.</summary>
    public IEnumerable<TRecord> Added => InOrder(_added.Values);

    /// <summary>The records that both sets have under different ids, by their later ids, each with the reason.</summary>
    public Dictionary<string, (TRecord Before, TRecord After, string Reason)> Renamed { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether both sets have records that the other does not have.</summary>
    public bool IsOpen => _removed.Count > 0 && _added.Count > 0;

    /// <summary>Pairs records that have a key in common, in the order of their ids.</summary>
    /// <param name="keyOf">Returns the key of a record, or null when it has none.</param>
    /// <param name="reason">The reason of these pairs.</param>
    /// <param name="isUnique">Whether only records are paired that share their key with no other of the same set.</param>
    public void Pair(Func<TRecord, object?> keyOf, string reason, bool isUnique = false)
    {
        if (!IsOpen) return;
        var (removed, added) = (Groups(_removed.Values, keyOf), Groups(_added.Values, keyOf));
        foreach (var (key, earlier) in removed)
        {
            if (!added.TryGetValue(key, out var later) || (isUnique && (earlier.Count > 1 || later.Count > 1))) continue;
            foreach (var (before, after) in InOrder(earlier).Zip(InOrder(later)))
            {
                _removed.Remove(IdOf(before));
                _added.Remove(IdOf(after));
                Renamed.Add(IdOf(after), (before, after, reason));
            }
        }
    }

    /// <summary>Takes pairs apart again.</summary>
    /// <param name="isWrong">Whether a pair is none.</param>
    public void Separate(Func<TRecord, TRecord, bool> isWrong)
    {
        foreach (var (before, after, _) in Renamed.Values.Where(pair => isWrong(pair.Before, pair.After)).ToList())
        {
            Renamed.Remove(IdOf(after));
            _removed.Add(IdOf(before), before);
            _added.Add(IdOf(after), after);
        }
    }

    private static Dictionary<object, List<TRecord>> Groups(IEnumerable<TRecord> records, Func<TRecord, object?> keyOf)
    {
        var groups = new Dictionary<object, List<TRecord>>();
        foreach (var record in records)
        {
            if (keyOf(record) is not { } key) continue;
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.Add(record);
        }

        return groups;
    }

    private IEnumerable<TRecord> InOrder(IEnumerable<TRecord> records) => records.OrderBy(IdOf, StringComparer.Ordinal);
}
