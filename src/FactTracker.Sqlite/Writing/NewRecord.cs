using FactTracker.Storage;

namespace FactTracker.Sqlite.Writing;

/// <summary>A record of a batch.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Json">Its native JSON in UTF-8; it is valid until the next record is made.</param>
/// <param name="Digest">Computes its digest, which takes longer than to compare two texts.</param>
/// <param name="Claim">The claim, or null for a source.</param>
internal sealed record NewRecord(StoredKind Kind, string Id, ReadOnlyMemory<byte> Json, Func<Digest> Digest, Claim? Claim);
