namespace FactTracker.Benchmarks.Quick;

/// <summary>One of the implementations that are compared.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Run">Runs the job once and returns the result that stays in memory.</param>
internal sealed record Contender(string Name, Func<object?> Run);
