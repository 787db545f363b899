namespace FactTracker.Interchange;

/// <summary>A format that claim sets are read from (<see cref="IReadableFormat"/>), written in (<see cref="IWritableFormat"/>), or both.</summary>
/// <remarks>
/// A format is a folder of its own with its reader and its writer, and uses no other format. An implementation holds nothing but its settings and is
/// safe to use from many threads.
/// </remarks>
/// <example><code>foreach (var format in ClaimSetFormats.All) Console.WriteLine($"{format.Name}: {format.Title}");</code></example>
public interface IClaimSetFormat
{
    /// <summary>The stable name of the format, in lower case: <c>claimreview</c>.</summary>
    string Name { get; }

    /// <summary>What the format is, in a few words for people: "schema.org ClaimReview (JSON-LD)".</summary>
    string Title { get; }

    /// <summary>The endings of its file names, each with its dot, the most specific first; empty where no ending is its own.</summary>
    IReadOnlyList<string> Endings { get; }
}
