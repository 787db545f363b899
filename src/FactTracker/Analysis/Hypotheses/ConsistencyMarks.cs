namespace FactTracker.Analysis;

/// <summary>The letters of the marks.</summary>
/// <example><code>ConsistencyMarks.CodeOf(ConsistencyMark.StronglyInconsistent); // "II"</code></example>
public static class ConsistencyMarks
{
    /// <summary>Returns the letters of a mark: CC, C, N, I or II.</summary>
    /// <param name="mark">The mark.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the five marks.</exception>
    public static string CodeOf(ConsistencyMark mark) => mark switch
    {
        ConsistencyMark.StronglyConsistent => "CC",
        ConsistencyMark.Consistent => "C",
        ConsistencyMark.Neutral => "N",
        ConsistencyMark.Inconsistent => "I",
        ConsistencyMark.StronglyInconsistent => "II",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "It is not one of the five marks."),
    };
}
