namespace FactTracker.Reading;

/// <summary>How a segment of a sentence continues what precedes it.</summary>
internal enum SegmentKind
{
    /// <summary>The beginning of the sentence.</summary>
    Start,

    /// <summary>After a comma.</summary>
    Comma,

    /// <summary>After "and" or "but".</summary>
    Joined,

    /// <summary>After "while".</summary>
    Contrast,

    /// <summary>After "that": the content of a statement.</summary>
    Content,

    /// <summary>After "when": the time of what precedes it.</summary>
    Moment,

    /// <summary>Describes a thing: "which …", "founded in 2003".</summary>
    Aside,

    /// <summary>Within brackets.</summary>
    Bracket,

    /// <summary>What something is compared with: "up from 861".</summary>
    Compared,

    /// <summary>Of another time: "after a fall of 5%".</summary>
    Shifted,

    /// <summary>The second value of a change: "to 4.3%".</summary>
    Result,

    /// <summary>After a colon, a dash or a bracket.</summary>
    Stop,
}
