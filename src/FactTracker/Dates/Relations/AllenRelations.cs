namespace FactTracker;

/// <summary>
/// The thirteen relations between two intervals of whole days (J. F. Allen, 1983). Exactly one of them holds between two known intervals.
/// Between dates that are not known exactly, several are possible, which is why these are flags.
/// </summary>
/// <remarks>An interval includes its first and its last day: 2004-05-31 meets 2004-06, and 2004-05-30 is before it.</remarks>
[Flags]
public enum AllenRelations
{
    /// <summary>No relation.</summary>
    None = 0,

    /// <summary>The first ends before the second begins, with at least one day between them.</summary>
    Before = 1,

    /// <summary>The second begins on the day after the first ends.</summary>
    Meets = 1 << 1,

    /// <summary>The first begins earlier, they share days, and the second ends later.</summary>
    Overlaps = 1 << 2,

    /// <summary>They begin together and the first ends earlier.</summary>
    Starts = 1 << 3,

    /// <summary>The first begins after the second begins and ends before it ends.</summary>
    During = 1 << 4,

    /// <summary>They end together and the first begins later.</summary>
    Finishes = 1 << 5,

    /// <summary>They begin and end together.</summary>
    Equals = 1 << 6,

    /// <summary>They end together and the first begins earlier.</summary>
    FinishedBy = 1 << 7,

    /// <summary>The first begins before the second begins and ends after it ends.</summary>
    Contains = 1 << 8,

    /// <summary>They begin together and the first ends later.</summary>
    StartedBy = 1 << 9,

    /// <summary>The second begins earlier, they share days, and the first ends later.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The first begins on the day after the second ends.</summary>
    MetBy = 1 << 11,

    /// <summary>The first begins after the second ends, with at least one day between them.</summary>
    After = 1 << 12,

    /// <summary>All relations in which the first lies wholly within the second.</summary>
    Within = Starts | During | Finishes | Equals,

    /// <summary>All relations in which the second lies wholly within the first.</summary>
    Covers = StartedBy | Contains | FinishedBy | Equals,

    /// <summary>All relations in which the two share a day.</summary>
    SharesDays = Overlaps | OverlappedBy | Within | Covers,

    /// <summary>All relations.</summary>
    Any = Before | Meets | SharesDays | MetBy | After,
}
