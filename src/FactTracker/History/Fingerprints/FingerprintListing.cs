namespace FactTracker.History;

/// <summary>The fingerprint of a set and the digests of all its records.</summary>
/// <remarks>
/// Equal by content. The fingerprint of the set does not depend on the order of the records; the list is in the order of the set.
/// </remarks>
/// <param name="Set">The fingerprint of the set.</param>
/// <param name="Records">The sources, then the claims.</param>
/// <example><code>
/// var listing = set.ListFingerprints();
/// Console.WriteLine(listing.Set);
/// Console.WriteLine(listing.ToJson());
/// </code></example>
public sealed record FingerprintListing(Digest Set, ValueList<RecordFingerprint> Records);
