namespace FactTracker.History;

/// <summary>Receives the terms of a text.</summary>
internal interface ITermSink
{
    /// <summary>Takes a term.</summary>
    /// <param name="term">The term; valid only during the call.</param>
    /// <param name="kind">What it stands for.</param>
    /// <param name="start">Where its words start in the text.</param>
    /// <param name="end">Where they end.</param>
    void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end);
}
