namespace FactTracker;

/// <summary>
/// The thirteen ways in which two stretches of whole days can lie to each other (J. F. Allen, 1983). Between two known stretches exactly one of
/// them holds; between dates that are not known exactly, any of several may, which is why these are flags.
/// </summary>
/// <remarks>A stretch has its first and its last day in it: 2004-05-31 meets 2004-06, and 2004-05-30 is before it.</remarks>
[Flags]
public enum AllenRelations
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It ends before the other begins, with a day or more between.</summary>
    Before = 1,

    /// <summary>The other begins on the day after it ends.</summary>
    Meets = 1 << 1,

    /// <summary>It begins first, they share days, the other ends last.</summary>
    Overlaps = 1 << 2,

    /// <summary>They begin together and it ends first.</summary>
    Starts = 1 << 3,

    /// <summary>It begins after the other and ends before it.</summary>
    During = 1 << 4,

    /// <summary>They end together and it begins last.</summary>
    Finishes = 1 << 5,

    /// <summary>They begin and end together.</summary>
    Equals = 1 << 6,

    /// <summary>They end together and it begins first.</summary>
    FinishedBy = 1 << 7,

    /// <summary>It begins before the other and ends after it.</summary>
    Contains = 1 << 8,

    /// <summary>They begin together and it ends last.</summary>
    StartedBy = 1 << 9,

    /// <summary>The other begins first, they share days, it ends last.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>It begins on the day after the other ends.</summary>
    MetBy = 1 << 11,

    /// <summary>It begins after the other has ended, with a day or more between.</summary>
    After = 1 << 12,

    /// <summary>Every relation in which it lies wholly within the other.</summary>
    Within = Starts | During | Finishes | Equals,

    /// <summary>Every relation in which the other lies wholly within it.</summary>
    Covers = StartedBy | Contains | FinishedBy | Equals,

    /// <summary>Every relation in which they share a day.</summary>
    SharesDays = Overlaps | OverlappedBy | Within | Covers,

    /// <summary>All of them.</summary>
    Any = Before | Meets | SharesDays | MetBy | After,
}
