namespace FactTracker;

/// <summary>A word that stands for no particular number, and the numbers it may stand for: "dozens", "a few".</summary>
/// <remarks>Equal by content. Words are compared without regard to case.</remarks>
/// <param name="Words">The word or words.</param>
/// <param name="Range">What they may stand for.</param>
/// <example><code>new VagueNumber("dozens", new ValueRange(24, new Bound(200, Excluded: true)))</code></example>
public sealed record VagueNumber(string Words, ValueRange Range);
