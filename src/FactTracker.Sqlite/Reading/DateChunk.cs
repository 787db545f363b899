namespace FactTracker.Sqlite.Reading;

/// <summary>Dates that are looked up together: all with the same last day, or those of several days.</summary>
internal sealed class DateChunk
{
    public List<long> Ids { get; } = [];

    /// <summary>The latest last day.</summary>
    public long First { get; private set; }

    /// <summary>The earliest last day.</summary>
    public long Last { get; private set; }

    public long Claims { get; private set; }

    public bool IsOneDay => First == Last;

    public void Add(long id, long latest, long claims)
    {
        if (Ids.Count == 0) First = latest;
        Last = latest;
        Ids.Add(id);
        Claims += claims;
    }
}
