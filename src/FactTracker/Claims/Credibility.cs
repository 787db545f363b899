namespace FactTracker;

/// <summary>How credible the information is as cited, after the Admiralty pair (STANAG 2511), 1 to 6.</summary>
/// <remarks>One of two separate axes, the other being the <see cref="Reliability"/> of the source; never made into one number. 6 means that there
/// is no basis for a judgement, not the worst one. The numbers of the members are the numbers of the scale; 0 is not on it.</remarks>
/// <example><code>new Citation("fom-2024") { Credibility = Credibility.ProbablyTrue }</code></example>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1008", Justification = "The scale starts at 1; 0 is off it.")]
public enum Credibility
{
    /// <summary>1: confirmed by other sources.</summary>
    Confirmed = 1,

    /// <summary>2: probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>3: possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>4: doubtful.</summary>
    Doubtful = 4,

    /// <summary>5: improbable.</summary>
    Improbable = 5,

    /// <summary>6: truth cannot be judged.</summary>
    CannotBeJudged = 6,
}
