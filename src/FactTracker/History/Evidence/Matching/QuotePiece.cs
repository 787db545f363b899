namespace FactTracker.History;

/// <summary>Words of a quote in which nothing is left out.</summary>
/// <param name="From">The number of the first word.</param>
/// <param name="To">The number of the word after the last.</param>
internal readonly record struct QuotePiece(int From, int To)
{
    public int Count => To - From;
}
