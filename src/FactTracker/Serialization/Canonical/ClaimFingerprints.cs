using System.Security.Cryptography;
using System.Text;
using FactTracker.Claims;
using FactTracker.Serialization.Canonical;
using FactTracker.Serialization.Writing;

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
        public Digest Digest() => FactTracker.Digest.Of(claim.ToCanonicalUtf8());

        /// <summary>The canonical form of everything the claim holds, in UTF-8: for hashing and comparing, not for files.</summary>
        public byte[] ToCanonicalUtf8()
        {
            ArgumentNullException.ThrowIfNull(claim);
            return CanonicalList.TextOf(CanonicalRecords.Of(claim), ClaimWriter.Write);
        }
    }

    extension(Source source)
    {
        /// <summary>The digest of everything the source holds.</summary>
        public Digest Digest() => FactTracker.Digest.Of(source.ToCanonicalUtf8());

        /// <summary>The canonical form of everything the source holds, in UTF-8: for hashing and comparing, not for files.</summary>
        public byte[] ToCanonicalUtf8()
        {
            ArgumentNullException.ThrowIfNull(source);
            return CanonicalList.TextOf(CanonicalRecords.Of(source), SourceWriter.Write);
        }
    }

    extension(ClaimSet set)
    {
        /// <summary>The fingerprint of the set: of its header and all its records, in whatever order they stand.</summary>
        public Digest Fingerprint()
        {
            ArgumentNullException.ThrowIfNull(set);
            var digests = new List<Digest>(1 + set.Sources.Count + set.Claims.Count) { set.HeaderDigest() };
            foreach (var source in set.Sources) digests.Add(source.Digest());
            foreach (var claim in set.Claims) digests.Add(claim.Digest());
            digests.Sort();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var digest in digests)
            {
                hash.AppendData(Encoding.ASCII.GetBytes($"{digest}\n"));
            }

            return new Digest(hash.GetHashAndReset());
        }

        /// <summary>The digest of everything that is said of the set as a whole, without its sources and claims.</summary>
        public Digest HeaderDigest()
        {
            ArgumentNullException.ThrowIfNull(set);
            return FactTracker.Digest.Of(CanonicalList.TextOf(CanonicalRecords.HeaderOf(set), DocumentWriter.Write));
        }
    }
}
