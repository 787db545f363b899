namespace FactTracker.Interchange;

/// <summary>
/// A format that claim sets are read from (<see cref="IReadableFormat"/>), written in (<see cref="IWritableFormat"/>), or both.
/// </summary>
/// <remarks>
/// Formats are independent of each other. An implementation holds only its settings and is thread-safe.
/// </remarks>
/// <example><code>foreach (var format in ClaimSetFormats.All) Console.WriteLine($"{format.Name}: {format.Title}");</code></example>
public interface IClaimSetFormat
{
    /// <summary>The name of the format, in lower case; it never changes: <c>claimreview</c>.</summary>
    string Name { get; }

    /// <summary>The title of the format, for people: "schema.org ClaimReview (JSON-LD)".</summary>
    string Title { get; }

    /// <summary>The extensions of its file names, each with its dot, the most specific first; empty when it has none.</summary>
    IReadOnlyList<string> Endings { get; }
}
