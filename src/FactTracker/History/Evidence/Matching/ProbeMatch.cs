namespace FactTracker.History;

/// <summary>A place in a copy where a quote stands, as it is or changed.</summary>
/// <param name="First">The first word in the copy.</param>
/// <param name="End">The word in the copy after the last.</param>
/// <param name="Hunks">What is changed, in the order of the quote; empty when the words are the same.</param>
internal sealed record ProbeMatch(int First, int End, IReadOnlyList<WordHunk> Hunks)
{
    /// <summary>How many words next to it are those of the text around the quote.</summary>
    public int Context { get; init; }

    /// <summary>How many places have the same words with as much of the text around them.</summary>
    public int Places { get; init; } = 1;

    /// <summary>How many words were changed.</summary>
    public int Edits => Hunks.Sum(hunk => hunk.Edits);
}
