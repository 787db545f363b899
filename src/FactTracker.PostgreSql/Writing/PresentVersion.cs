using FactTracker.Storage;

namespace FactTracker.PostgreSql.Writing;

/// <summary>What counts at present under an id.</summary>
/// <param name="Number">The number of the record.</param>
/// <param name="Version">The number of its present version.</param>
/// <param name="Kind">What it is; null where it was removed.</param>
/// <param name="Digest">Its digest; null where it was removed.</param>
internal sealed record PresentVersion(long Number, long Version, StoredKind? Kind, Digest? Digest)
{
    /// <summary>Whether the record is the same as one of a batch.</summary>
    public bool IsSameAs(StagedRecord record) => Kind == record.Kind && Digest == record.Digest;
}
