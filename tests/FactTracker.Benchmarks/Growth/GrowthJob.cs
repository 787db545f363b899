namespace FactTracker.Benchmarks.Growth;

/// <summary>A job whose time is measured for sets of several sizes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Prepare">Makes what it needs, which is not measured.</param>
/// <param name="Run">Does it with the set and what was prepared, and returns the number of bytes written or read.</param>
internal sealed record GrowthJob(string Name, Func<ClaimSet, byte[]> Prepare, Func<ClaimSet, byte[], long> Run);
