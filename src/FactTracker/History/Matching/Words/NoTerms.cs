namespace FactTracker.History;

/// <summary>Ignores all terms.</summary>
internal sealed class NoTerms : ITermSink
{
    public static NoTerms Instance { get; } = new();

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        // Only the number of the words is asked for.
    }
}
