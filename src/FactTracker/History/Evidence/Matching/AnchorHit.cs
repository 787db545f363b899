namespace FactTracker.History;

/// <summary>Words of a quote that stand in a copy.</summary>
/// <param name="Place">The number of the word in the copy.</param>
/// <param name="Offset">How many words after the first of the quote they stand; negative in the text before it.</param>
/// <param name="Size">How many words they are.</param>
internal readonly record struct AnchorHit(int Place, int Offset, int Size)
{
    /// <summary>Where the quote would begin if nothing between were changed.</summary>
    public int Diagonal => Place - Offset;
}
