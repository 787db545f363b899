namespace FactTracker.Storage;

/// <summary>A claim that an engine returned for a scan or a search.</summary>
/// <remarks>Not equal by content.</remarks>
/// <param name="Record">The record.</param>
/// <param name="Place">Its place in the order of the scan.</param>
/// <param name="Score">How well it fits the words of a search; 0 for a scan.</param>
/// <example><code>
/// static string IdOf(ScannedClaim found) => found.Record.Id;
/// </code></example>
public sealed record ScannedClaim(StoredRecord Record, StorePlace Place, double Score = 0)
{
    /// <summary>What has to be known of the score, as English phrases; usually empty.</summary>
    public ValueList<string> Why { get; init; }
}
