namespace FactTracker.Interchange;

/// <summary>A format of somebody else's that claim sets come from or go to.</summary>
/// <remarks>
/// A format is a folder of its own with its reader, its writer and its options, and knows no other. An implementation holds nothing but its
/// options and is safe to use from many threads.
/// </remarks>
/// <example><code>IClaimSetFormat format = formats.First(format => format.Recognises(input.Head.Span));</code></example>
public interface IClaimSetFormat
{
    /// <summary>The name it is called by, in lower case and stable: <c>claimreview</c>.</summary>
    string Name { get; }

    /// <summary>What it is, in a few words for people: "schema.org ClaimReview (JSON-LD)".</summary>
    string Title { get; }

    /// <summary>How the names of its files end, the most telling first and each with its dot; empty where endings tell nothing.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Whether a text is surely of this format, by what it begins with.</summary>
    /// <param name="head">The first bytes of the text, uncompressed; all of it when it is short. It may end in the middle of anything.</param>
    /// <returns>False when in doubt: a format that only might be meant is left to <c>--from</c> or the file's ending.</returns>
    bool Recognises(ReadOnlySpan<byte> head);
}
