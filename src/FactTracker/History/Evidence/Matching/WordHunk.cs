namespace FactTracker.History;

/// <summary>Words of a quote, and what stands in the copy in their place.</summary>
/// <param name="From">The first word of the quote.</param>
/// <param name="To">The word of the quote after the last; equal to <paramref name="From"/> where words were added.</param>
/// <param name="CopyFrom">The first word of the copy.</param>
/// <param name="CopyTo">The word of the copy after the last; equal to <paramref name="CopyFrom"/> where words were left out.</param>
internal readonly record struct WordHunk(int From, int To, int CopyFrom, int CopyTo)
{
    /// <summary>How many words were changed.</summary>
    public int Edits => Math.Max(To - From, CopyTo - CopyFrom);
}
