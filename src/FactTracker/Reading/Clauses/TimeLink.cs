namespace FactTracker.Reading;

/// <summary>The time of a value.</summary>
/// <param name="Time">The index of the time among the mentions of the text: the time of the value, or the one that was not taken;
/// -1 for none.</param>
/// <param name="Verdict">Why it was taken, or was not.</param>
/// <param name="Stated">The index of the time of speaking, or -1.</param>
internal readonly record struct TimeLink(int Time, TimeVerdict Verdict, int Stated = -1)
{
    /// <summary>Whether the value is about the time.</summary>
    public bool IsBound =>
        Verdict is TimeVerdict.Stands or TimeVerdict.Shared or TimeVerdict.Only or TimeVerdict.Carried or TimeVerdict.Report
            or TimeVerdict.Poll;
}
