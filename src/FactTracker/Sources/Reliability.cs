namespace FactTracker;

/// <summary>How far a source can be relied on, after the Admiralty pair (STANAG 2511), A to F.</summary>
/// <remarks>One of two separate axes, the other being <c>Credibility</c> of the information as cited; never made into one number. F means that
/// there is no basis for a judgement, not the worst one.</remarks>
/// <example><code>new Source("service-memo") { Title = "Internal document", Reliability = Reliability.CannotBeJudged }</code></example>
public enum Reliability
{
    /// <summary>A: completely reliable.</summary>
    CompletelyReliable,

    /// <summary>B: usually reliable.</summary>
    UsuallyReliable,

    /// <summary>C: fairly reliable.</summary>
    FairlyReliable,

    /// <summary>D: not usually reliable.</summary>
    NotUsuallyReliable,

    /// <summary>E: unreliable.</summary>
    Unreliable,

    /// <summary>F: reliability cannot be judged.</summary>
    CannotBeJudged,
}
