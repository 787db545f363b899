namespace FactTracker.Fuzz;

/// <summary>A row of cases, one after the other.</summary>
internal interface IFuzzCases
{
    /// <summary>The case tried last, as it can be written down.</summary>
    string Last { get; }

    /// <summary>Makes the next case and tries it.</summary>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="FuzzFailureException">A promise is broken.</exception>
    bool TryNext();
}
