namespace FactTracker.Publishing;

/// <summary>What came of writing a publication.</summary>
/// <param name="Losses">What the format cannot represent.</param>
/// <param name="Leaks">The places with something withheld (FT1402). Nothing was written if there are any.</param>
/// <example><code>new PublicationResult([], []).Leaks.IsEmpty; // true: it was written</code></example>
public sealed record PublicationResult(ValueList<Problem> Losses, ValueList<Problem> Leaks);
