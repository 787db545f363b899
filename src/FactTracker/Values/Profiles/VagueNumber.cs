namespace FactTracker;

/// <summary>A word that stands for no particular number, and its range: "dozens", "a few".</summary>
/// <remarks>Equality is by content. Words are compared case-insensitively.</remarks>
/// <param name="Words">The word or words.</param>
/// <param name="Range">The range of numbers the words can mean.</param>
/// <example><code>new VagueNumber("dozens", new ValueRange(24, new Bound(200, Excluded: true)))</code></example>
public sealed record VagueNumber(string Words, ValueRange Range);
