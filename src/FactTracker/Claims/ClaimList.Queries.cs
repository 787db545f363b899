using FactTracker.Claims;

namespace FactTracker;

/// <content>Queries. Each returns claims in the order of the list.</content>
public sealed partial class ClaimList
{
    /// <summary>
    /// The claims that cite a source, each once; see <see cref="ClaimSetQueries"/> for those that rest on it by way of others.
    /// </summary>
    /// <param name="source">The id of the source.</param>
    public IReadOnlyList<Claim> Citing(SourceId source) => _indexes.Citing.Ask(_records, source);

    /// <summary>The claims about a subject, whatever its label, words and language.</summary>
    /// <param name="subject">The subject, as <see cref="ClaimComparers.SameSubject"/> compares it.</param>
    public IReadOnlyList<Claim> About(ClaimValue subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _indexes.About.Ask(_records, subject);
    }

    /// <summary>The claims about a property of a subject, whatever their labels, words and languages.</summary>
    /// <param name="subject">The subject, as <see cref="ClaimComparers.SameSubject"/> compares it.</param>
    /// <param name="property">The property, compared in the same way.</param>
    public IReadOnlyList<Claim> About(ClaimValue subject, ClaimValue property)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(property);
        return _indexes.AboutProperty.Ask(_records, (subject, property));
    }

    /// <summary>The claims that have a property, of any subject.</summary>
    /// <param name="property">The property, as <see cref="ClaimComparers.SameSubject"/> compares it.</param>
    public IReadOnlyList<Claim> WithProperty(ClaimValue property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return _indexes.WithProperty.Ask(_records, property);
    }

    /// <summary>The claims that have a tag.</summary>
    /// <param name="tag">The tag, compared by code point.</param>
    public IReadOnlyList<Claim> Tagged(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return _indexes.Tagged.Ask(_records, tag);
    }

    /// <summary>The claims that somebody is said to hold.</summary>
    /// <param name="claimant">Who, as <see cref="ClaimComparers.SameAgent"/> compares it: by id, or else by name.</param>
    public IReadOnlyList<Claim> ClaimedBy(Agent claimant)
    {
        ArgumentNullException.ThrowIfNull(claimant);
        return _indexes.ClaimedBy.Ask(_records, claimant);
    }

    /// <summary>The claims that state a relation to a claim: the incoming ones.</summary>
    /// <param name="claim">The id of the claim they relate to.</param>
    public IReadOnlyList<Claim> RelatedTo(ClaimId claim) => _indexes.RelatedTo.Ask(_records, claim);

    /// <summary>The claims that state to repeat a claim, or to be the same.</summary>
    /// <param name="claim">The id of that claim.</param>
    internal IReadOnlyList<Claim> Repeating(ClaimId claim) => _indexes.Repeating.Ask(_records, claim);

    /// <summary>The claims that state not to be the same as a claim.</summary>
    /// <param name="claim">The id of that claim.</param>
    internal IReadOnlyList<Claim> NotSameAs(ClaimId claim) => _indexes.NotSameAs.Ask(_records, claim);

    /// <summary>The claims that assert the same as another, which need not be in the list.</summary>
    /// <param name="claim">The claim, as <see cref="ClaimComparers.SameAssertion"/> compares it.</param>
    public IReadOnlyList<Claim> Asserting(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return WithFingerprint(AssertionIdentity.FingerprintOf(claim));
    }

    /// <summary>The claims that have a fingerprint.</summary>
    /// <param name="fingerprint">The fingerprint of what is asserted.</param>
    public IReadOnlyList<Claim> WithFingerprint(Digest fingerprint) => _indexes.WithFingerprint.Ask(_records, fingerprint);

    /// <summary>The claims whose time shares a day with another, or may share one. Claims without a known time are left out.</summary>
    /// <param name="time">The time.</param>
    /// <example><code>set.Claims.Overlapping(Edtf.Parse("2024-05/2024-07"))</code></example>
    public IReadOnlyList<Claim> Overlapping(Edtf time) => _indexes.Overlapping(_records, time);

    /// <summary>The claims that stand in a given way.</summary>
    /// <param name="status">The status.</param>
    public IReadOnlyList<Claim> WithStatus(ClaimStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return [.. _records.Where(claim => claim.Status == status)];
    }

    /// <summary>
    /// The claims whose every stated confidence is at least a number: for an interval, its lower end. Claims without a number are not
    /// included.
    /// </summary>
    /// <param name="atLeast">The least probability, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0 or above 1.</exception>
    public IReadOnlyList<Claim> WithConfidence(decimal atLeast)
    {
        Confidences.Probability.Require(atLeast);
        return [.. _records.Where(claim => LeastSure(claim) >= atLeast)];
    }

    private static decimal? LeastSure(Claim claim) =>
        claim.Confidence.IsEmpty ? null : claim.Confidence.Min(confidence => confidence.Interval?.Lower);

    /// <summary>The claims of which a citation names a source as what the cited one is based on.</summary>
    internal IReadOnlyList<Claim> CitingAsBasedOn(SourceId source) => _indexes.CitingAsBasedOn.Ask(_records, source);
}
