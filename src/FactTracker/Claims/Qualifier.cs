namespace FactTracker;

/// <summary>What narrows a claim down beyond subject, property, time and place: "among": "citizens over 18".</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The value; all of them together where there are several.</param>
/// <example><code>Qualifiers = [new Qualifier("among", ["citizens over 18"])]</code></example>
public sealed record Qualifier(string Name, ValueList<ClaimValue> Values);
