using FactTracker.Serialization.Canonical;

namespace FactTracker.History;

/// <summary>Lists the fingerprints of a set.</summary>
/// <example><code>
/// var (before, after) = (set.ListFingerprints(), other.ListFingerprints());
/// var isSame = before.Set == after.Set;
/// var changed = after.Records.Except(before.Records); // added or changed
/// </code></example>
public static class FingerprintQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Returns the fingerprint of the set, the digest of each record, and the fingerprint of each assertion.</summary>
        /// <returns>The same fingerprint of the set as <c>set.Fingerprint()</c>; each record is hashed once.</returns>
        public FingerprintListing ListFingerprints()
        {
            ArgumentNullException.ThrowIfNull(set);
            var records = new RecordFingerprint[set.Sources.Count + set.Claims.Count];
            var count = 0;
            foreach (var source in set.Sources)
            {
                records[count++] = new RecordFingerprint(source.Id.Text, source.Digest(), null);
            }

            foreach (var claim in set.Claims)
            {
                records[count++] = new RecordFingerprint(claim.Id.Text, claim.Digest(), claim.Fingerprint());
            }

            Digest[] digests = [set.HeaderDigest(), .. records.Select(record => record.Digest)];
            return new FingerprintListing(SetFingerprint.OfDigests(digests), ValueList.Adopt<RecordFingerprint>(records));
        }
    }
}
