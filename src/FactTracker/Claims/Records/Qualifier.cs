namespace FactTracker;

/// <summary>A restriction of a claim beyond subject, property, time and place: "among": "citizens over 18".</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The value. Several values are meant together.</param>
/// <example><code>Qualifiers = [new Qualifier("among", ["citizens over 18"])]</code></example>
public sealed partial record Qualifier(string Name, ValueList<ClaimValue> Values);
