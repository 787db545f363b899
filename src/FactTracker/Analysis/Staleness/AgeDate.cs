namespace FactTracker.Analysis;

/// <summary>The date from which the age of a claim is counted.</summary>
public enum AgeDate
{
    /// <summary>The first of these that is known: <see cref="About"/>, <see cref="Published"/>, <see cref="Checked"/>.</summary>
    FirstKnown,

    /// <summary>The end of the time that the claim is about (<c>when</c>). With an open end it is still going on, so the claim does not
    /// age.</summary>
    About,

    /// <summary>The publication of the newest source that supports the claim. Sources without a date do not count.</summary>
    Published,

    /// <summary>The last access to a source that supports the claim, as the citation or the source records it.</summary>
    Accessed,

    /// <summary>The last check of the claim, or else the time when it was recorded.</summary>
    Checked,
}
