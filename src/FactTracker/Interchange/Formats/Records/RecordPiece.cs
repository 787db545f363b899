using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Records;

/// <summary>A record of a text, or a part of it that is none.</summary>
/// <param name="Record">The record; null when a line is not JSON, and at the end of a text.</param>
/// <param name="Context">Its text, with the problems found.</param>
internal sealed record RecordPiece(JsonItem? Record, ImportContext Context)
{
    /// <summary>What is wrong with the text as a whole, or null.</summary>
    public ClaimSetRecord? Fault { get; init; }
}
