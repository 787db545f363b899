namespace FactTracker.Interchange;

/// <summary>The line and the column of each record of a text, in little memory.</summary>
internal sealed class PlaceList
{
    private readonly List<(long Line, int Column)> _places = [];

    /// <summary>The number of records.</summary>
    public int Count => _places.Count;

    /// <summary>Returns the place of a record, or null when it has none.</summary>
    public (long Line, int Column)? this[int index] => _places[index] is { Line: > 0 } place ? place : null;

    /// <summary>Returns the places of records.</summary>
    public static PlaceList Of(IEnumerable<TextPlace?> places)
    {
        var list = new PlaceList();
        foreach (var place in places) list.Add(place);
        return list;
    }

    /// <summary>Adds the place of the next record.</summary>
    public void Add(TextPlace? place) => _places.Add(place is { } known ? (known.Line, known.Column) : default);
}
