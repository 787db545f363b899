using FactTracker.Claims;
using FactTracker.Json;
using FactTracker.Serialization.Canonical;

namespace FactTracker;

/// <summary>Fingerprints and digests: what claims assert, and what records and sets hold, in 256 bits each.</summary>
/// <remarks>
/// <para>A <em>fingerprint</em> of a claim is about what it asserts: two claims have the same one exactly when
/// <see cref="ClaimComparers.SameAssertion"/> says that they assert the same, in whatever sets they stand. A <em>digest</em> is about all
/// content of a record. Both are SHA-256 over canonical JSON (RFC 8785, with exact digits where a double does not hold a number, and lists
/// without an order sorted by the UTF-8 of their canonical text), and the same on every platform and in every version that reads the
/// format.</para>
/// </remarks>
/// <example><code>
/// if (before.Fingerprint() == after.Fingerprint()) Console.WriteLine("Both assert the same.");
/// Console.WriteLine(set.Fingerprint()); // 64 hexadecimal digits
/// </code></example>
public static class ClaimFingerprints
{
    extension(Claim claim)
    {
        /// <summary>The fingerprint of what the claim asserts.</summary>
        public Digest Fingerprint()
        {
            ArgumentNullException.ThrowIfNull(claim);
            return AssertionIdentity.FingerprintOf(claim);
        }

        /// <summary>The digest of everything the claim holds.</summary>
        public Digest Digest()
        {
            ArgumentNullException.ThrowIfNull(claim);
            return DigestOf(claim, CanonicalRecords.Write);
        }

        /// <summary>The canonical form of everything the claim holds, in UTF-8: for hashing and comparing, not for files.</summary>
        public byte[] ToCanonicalUtf8()
        {
            ArgumentNullException.ThrowIfNull(claim);
            return TextOf(claim, CanonicalRecords.Write);
        }
    }

    extension(Source source)
    {
        /// <summary>The digest of everything the source holds.</summary>
        public Digest Digest()
        {
            ArgumentNullException.ThrowIfNull(source);
            return DigestOf(source, CanonicalRecords.Write);
        }

        /// <summary>The canonical form of everything the source holds, in UTF-8: for hashing and comparing, not for files.</summary>
        public byte[] ToCanonicalUtf8()
        {
            ArgumentNullException.ThrowIfNull(source);
            return TextOf(source, CanonicalRecords.Write);
        }
    }

    extension(ClaimSet set)
    {
        /// <summary>The fingerprint of the set: of its header and all its records, in whatever order they stand.</summary>
        public Digest Fingerprint()
        {
            ArgumentNullException.ThrowIfNull(set);
            return SetFingerprint.Of(set);
        }

        /// <summary>The digest of everything that is said of the set as a whole, without its sources and claims.</summary>
        public Digest HeaderDigest()
        {
            ArgumentNullException.ThrowIfNull(set);
            return DigestOf(set, CanonicalRecords.WriteHeader);
        }

        /// <summary>
        /// The canonical form of everything that is said of the set as a whole, in UTF-8: for hashing and comparing, not for files.
        /// </summary>
        public byte[] HeaderToCanonicalUtf8()
        {
            ArgumentNullException.ThrowIfNull(set);
            return TextOf(set, CanonicalRecords.WriteHeader);
        }
    }

    private static Digest DigestOf<T>(T record, Action<CanonicalWriter, T> write)
    {
        var json = CanonicalWriter.Take();
        write(json, record);
        var digest = FactTracker.Digest.Of(json.Written);
        json.Release();
        return digest;
    }

    private static byte[] TextOf<T>(T record, Action<CanonicalWriter, T> write)
    {
        var json = CanonicalWriter.Take();
        write(json, record);
        var text = json.Written.ToArray();
        json.Release();
        return text;
    }
}
