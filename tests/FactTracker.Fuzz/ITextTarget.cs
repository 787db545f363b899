namespace FactTracker.Fuzz;

/// <summary>A target that reads short texts.</summary>
internal interface ITextTarget : IFuzzTarget
{
    /// <summary>Texts to begin with; mutation makes the rest.</summary>
    IReadOnlyList<string> Seeds { get; }

    /// <summary>Reads a text.</summary>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="FuzzFailureException">A promise is broken.</exception>
    bool Try(ReadOnlySpan<char> text);

    IFuzzCases IFuzzTarget.Begin(Dice dice) => new TextCases(this, dice);
}
