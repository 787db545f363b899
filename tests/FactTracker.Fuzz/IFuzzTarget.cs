namespace FactTracker.Fuzz;

/// <summary>Something that reads texts and may refuse them, but never crash, hang or contradict itself.</summary>
internal interface IFuzzTarget
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Texts to begin with; mutation makes the rest.</summary>
    IReadOnlyList<string> Seeds { get; }

    /// <summary>Reads a text.</summary>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="FuzzFailureException">A promise is broken.</exception>
    bool Try(ReadOnlySpan<char> text);
}
