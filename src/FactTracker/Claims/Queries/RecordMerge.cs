namespace FactTracker.Claims;

/// <summary>Puts together what an index over an array found and what was changed since.</summary>
internal static class RecordMerge
{
    /// <summary>The records found that are still there, and the changed ones that match, in order.</summary>
    /// <param name="records">The records.</param>
    /// <param name="places">The places in the array that the index gives.</param>
    /// <param name="matches">Whether a changed record is asked for.</param>
    public static IReadOnlyList<T> Of<T>(RecordSequence<T> records, ReadOnlySpan<int> places, Func<T, bool> matches)
        where T : class
    {
        var found = new List<(int Place, T Record)>();
        foreach (var place in places)
        {
            if (records.Unchanged(place) is { } record) found.Add((place, record));
        }

        var unchanged = found.Count;
        found.AddRange(records.Changes().Where(change => matches(change.Record)));
        if (unchanged > 0 && found.Count > unchanged) found.Sort((one, other) => one.Place.CompareTo(other.Place));
        return found.ConvertAll(pair => pair.Record).AsReadOnly();
    }
}
