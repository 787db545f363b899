namespace FactTracker.History;

/// <summary>The digest of one record, and the fingerprint of what it asserts.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Id">The id of the claim or source.</param>
/// <param name="Digest">The digest of everything that the record holds; any change of the record changes it.</param>
/// <param name="Assertion">The fingerprint of what a claim asserts, which is the same for every claim that asserts the same, in any set;
/// null for a source.</param>
/// <example><code>
/// foreach (var record in set.ListFingerprints().Records) Console.WriteLine($"{record.Digest}  {record.Id}");
/// </code></example>
public sealed record RecordFingerprint(string Id, Digest Digest, Digest? Assertion)
{
    /// <summary>The UUID of what a claim asserts, as <see cref="AssertionUuids"/> defines it; null for a source.</summary>
    public Guid? AssertionUuid => Assertion is { } assertion ? AssertionUuids.Of(assertion) : null;
}
