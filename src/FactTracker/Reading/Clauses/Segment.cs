namespace FactTracker.Reading;

/// <summary>A part of a sentence without a joint in it.</summary>
/// <param name="Kind">How it continues what precedes it.</param>
/// <param name="From">The position of its first token.</param>
/// <param name="Tense">The tense of its first finite verb that is not a verb of speaking.</param>
/// <param name="Verb">The position of that verb, or -1.</param>
internal readonly record struct Segment(SegmentKind Kind, int From, ClauseTense Tense, int Verb)
{
    /// <summary>Whether its times are about its own values only.</summary>
    public bool IsClosed =>
        Kind is SegmentKind.Aside or SegmentKind.Bracket or SegmentKind.Compared or SegmentKind.Shifted or SegmentKind.Moment;

    /// <summary>Whether it has a finite verb.</summary>
    public bool HasVerb => Verb >= 0;
}
