using System.Text;

namespace FactTracker.History;

/// <summary>
/// Deterministic ids for what claims assert: UUIDs of version 5 (RFC 9562, section 5.5) whose name is the fingerprint of the assertion.
/// </summary>
/// <remarks>
/// <para>Two claims have the same UUID exactly when <c>claim.Fingerprint()</c> is the same: in every set and on every machine, and no
/// matter who entered them. The name is the 64 lower-case hexadecimal digits of the fingerprint in ASCII, so that any tool can compute the
/// UUID from what <c>facttracker hash</c> prints:
/// <c>uuidgen --sha1 --namespace 67a711a9-232b-54f4-97a6-ee8ee6a03bd7 --name FINGERPRINT</c>.</para>
/// <para>A UUID has 122 bits of SHA-1, so two assertions do not share one by chance, but somebody may construct two fingerprints that have
/// the same UUID. Compare fingerprints where that matters.</para>
/// </remarks>
/// <example><code>
/// var id = claim.AssertionUuid();
/// var isSame = id == other.Claims[0].AssertionUuid(); // true while both assert the same
/// </code></example>
public static class AssertionUuids
{
    /// <summary>
    /// The namespace, <c>67a711a9-232b-54f4-97a6-ee8ee6a03bd7</c>: the UUID of version 5 of <c>urn:facttracker:assertion</c> in the
    /// namespace of URLs (RFC 9562, section 6.6).
    /// </summary>
    public static Guid Namespace { get; } = new("67a711a9-232b-54f4-97a6-ee8ee6a03bd7");

    extension(Claim claim)
    {
        /// <summary>Returns the UUID of what the claim asserts.</summary>
        public Guid AssertionUuid() => Of(claim.Fingerprint());
    }

    internal static Guid Of(Digest assertion) => NameUuid.Of(Namespace, Encoding.ASCII.GetBytes(assertion.ToString()));
}
