namespace FactTracker.Fuzz;

/// <summary>A promise that a text has broken.</summary>
internal sealed class FuzzFailureException(string promise) : Exception(promise);
