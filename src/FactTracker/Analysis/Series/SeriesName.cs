namespace FactTracker.Analysis;

/// <summary>A subject and a property of which a set states several values.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Subject">The subject, as the first claim of the set writes it.</param>
/// <param name="Property">The property, as the first claim of the set writes it.</param>
/// <param name="Points">The number of times with a value.</param>
/// <param name="Values">The number of values, with and without a time.</param>
/// <param name="First">The first time, or null when no value has one.</param>
/// <param name="Last">The last time, or null when no value has one.</param>
/// <example><code>
/// foreach (var name in set.AllSeries()) Console.WriteLine($"{name.Subject}, {name.Property}: {name.Points} points");
/// </code></example>
public sealed record SeriesName(ClaimValue Subject, ClaimValue Property, int Points, int Values, Edtf? First, Edtf? Last);
