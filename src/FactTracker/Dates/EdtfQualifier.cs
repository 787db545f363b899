namespace FactTracker;

/// <summary>What is said of a part of a date: that it is uncertain, approximate, or both.</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>The source is doubtful: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The value is an estimate: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    Both = Uncertain | Approximate,
}
