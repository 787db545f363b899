namespace FactTracker.Publishing;

/// <summary>Why a record is not published.</summary>
/// <example><code>
/// set.Publish(new PublishingOptions(now)).Withheld.Count(record => record.Reason == WithheldReason.Embargo)
/// </code></example>
public enum WithheldReason
{
    /// <summary>Its level is stricter than what is published.</summary>
    Mark,

    /// <summary>Its embargo is not over.</summary>
    Embargo,

    /// <summary>It is confidential.</summary>
    Confidential,

    /// <summary>Its marking cannot be read, so it counts as RED.</summary>
    UnreadMarking,
}
