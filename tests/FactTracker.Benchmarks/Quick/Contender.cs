namespace FactTracker.Benchmarks.Quick;

/// <summary>One way to do a job.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Run">Does the job once and gives what is left of it in memory.</param>
internal sealed record Contender(string Name, Func<object?> Run);
