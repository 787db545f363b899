using System.Collections;
using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Counts the records of a list that could not be represented. Each takes one bit, and is counted once.</summary>
/// <param name="list">How the path of a record begins: <c>$.claims[</c>.</param>
internal sealed class LostRecords(string list)
{
    private const int FewestPlaces = 1024;
    private readonly BitArray _places = new(FewestPlaces);

    /// <summary>The number of records.</summary>
    public long Count { get; private set; }

    /// <summary>Adds the record of a path; returns false if it is not the path of a record of the list.</summary>
    public bool TryAdd(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(list, StringComparison.Ordinal) || path[^1] != ']') return false;
        if (!int.TryParse(path[list.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var place)) return false;
        if (place >= _places.Length) _places.Length = (int)Math.Min(Array.MaxLength, Math.Max(place + 1L, 2L * _places.Length));
        if (!_places[place]) Count++;
        _places[place] = true;
        return true;
    }
}
