namespace FactTracker.Reading;

/// <summary>A value or a time of a sentence.</summary>
/// <param name="Mention">The index of its mention among those of the text.</param>
/// <param name="From">The position of its first token.</param>
/// <param name="End">The position after its last token.</param>
/// <param name="Role">The role of a time; null for a value.</param>
/// <param name="Segment">The index of its segment.</param>
internal readonly record struct ClauseItem(int Mention, int From, int End, TimeRole? Role, int Segment)
{
    public bool IsTime => Role is not null;

    /// <summary>Whether it is a time that a value can be about.</summary>
    public bool IsAbout => Role == TimeRole.About;

    /// <summary>Whether a value is the first of a change: "from 5% to 7%".</summary>
    public bool IsBefore { get; init; }

    /// <summary>Whether a value is the second of a change.</summary>
    public bool IsAfter { get; init; }
}
