namespace FactTracker.Analysis;

/// <summary>An origin that two claims may both rest on.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="OfA">The origin with the citations of the first claim.</param>
/// <param name="OfB">The origin with the citations of the second claim.</param>
/// <example><code>
/// foreach (var shared in set.CommonOrigins(before, after).Origins) Console.WriteLine(shared.OfA.Sources[0]);
/// </code></example>
public sealed record CommonOrigin(Origin OfA, Origin OfB);
