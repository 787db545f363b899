using NodaTime;

namespace FactTracker.Publishing;

/// <summary>What may be published, and when.</summary>
/// <remarks>Equal by content. The defaults publish what is CLEAR or has no marking.</remarks>
/// <param name="At">The time of publication, against which embargoes are held.</param>
/// <example><code>new PublishingOptions(now) { MaxMark = TlpLevel.Green }</code></example>
public sealed record PublishingOptions(Instant At)
{
    /// <summary>The strictest level that is published; CLEAR by default.</summary>
    public TlpLevel MaxMark { get; init; } = TlpLevel.Clear;

    /// <summary>The level of a record that has none; CLEAR by default.</summary>
    public TlpLevel Unmarked { get; init; } = TlpLevel.Clear;

    /// <summary>Words that may be published although a withheld record contains them, such as a title that is a common word.</summary>
    public ValueList<string> Allowed { get; init; }
}
