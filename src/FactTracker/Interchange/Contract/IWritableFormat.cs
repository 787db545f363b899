namespace FactTracker.Interchange;

/// <summary>A format that claim sets can be written in.</summary>
/// <remarks>The same set gives the same bytes. What the format has no place for is reported, never dropped in silence.</remarks>
/// <example><code>foreach (var loss in await format.WriteFileAsync(set, "reviews.json")) Console.Error.WriteLine(loss);</code></example>
public interface IWritableFormat : IClaimSetFormat
{
    /// <summary>Writes a set, as far as the format can hold it.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What could not be carried: <see cref="Rules.NotCarried"/>, with the path in the set, what it is and why. Empty when all was.</returns>
    Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default);
}
