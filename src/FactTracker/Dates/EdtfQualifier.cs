namespace FactTracker;

/// <summary>The qualifier of a part of a date: uncertain, approximate, or both.</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>No qualifier.</summary>
    None = 0,

    /// <summary>The source is doubtful: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The value is an estimate: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    Both = Uncertain | Approximate,
}
