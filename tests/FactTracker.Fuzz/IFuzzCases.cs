namespace FactTracker.Fuzz;

/// <summary>A sequence of cases.</summary>
internal interface IFuzzCases
{
    /// <summary>The last case as text.</summary>
    string Last { get; }

    /// <summary>Creates the next case and tries it.</summary>
    /// <returns>Whether it was accepted.</returns>
    /// <exception cref="FuzzFailureException">A promise is broken.</exception>
    bool TryNext();
}
