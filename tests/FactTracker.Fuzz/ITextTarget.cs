namespace FactTracker.Fuzz;

/// <summary>A target that reads short texts.</summary>
internal interface ITextTarget : IFuzzTarget
{
    /// <summary>The seeds of mutation.</summary>
    IReadOnlyList<string> Seeds { get; }

    /// <summary>Reads a text.</summary>
    /// <returns>Whether it was accepted.</returns>
    /// <exception cref="FuzzFailureException">A promise is broken.</exception>
    bool Try(ReadOnlySpan<char> text);

    IFuzzCases IFuzzTarget.Begin(Dice dice) => new TextCases(this, dice);
}
