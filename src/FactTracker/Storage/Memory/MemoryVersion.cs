namespace FactTracker.Storage;

/// <summary>A version of a record, and the record as it is read from its JSON.</summary>
/// <param name="Version">What was recorded.</param>
/// <param name="Claim">The claim, or null.</param>
/// <param name="Source">The source, or null.</param>
/// <param name="HasErrors">Whether a member could not be read.</param>
internal sealed record MemoryVersion(RecordVersion Version, Claim? Claim, Source? Source, bool HasErrors = false)
{
    public StoredRecord? Record => Version.Record;
}
