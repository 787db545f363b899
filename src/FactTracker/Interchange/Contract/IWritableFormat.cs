namespace FactTracker.Interchange;

/// <summary>A format that claim sets can be written in.</summary>
/// <remarks>The same set gives the same bytes. Data that the format cannot represent is reported, never dropped silently.</remarks>
/// <example><code>foreach (var loss in await format.WriteFileAsync(set, "reviews.json")) Console.Error.WriteLine(loss);</code></example>
public interface IWritableFormat : IClaimSetFormat
{
    /// <summary>Writes the parts of a set that the format can represent.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>
    /// The losses as problems (<see cref="Rules.NotCarried"/>), each with the path in the set, the data and the reason. Empty when there
    /// are none.
    /// </returns>
    Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default);
}
