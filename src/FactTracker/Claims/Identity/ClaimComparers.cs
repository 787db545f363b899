using FactTracker.Claims;

namespace FactTracker;

/// <summary>
/// Says which claims assert the same and which values are the same, however they are worded, labelled, ordered and spelled.
/// </summary>
/// <remarks>
/// <para>The records' own equality is about all content: every word, label and order. These comparers leave out words, labels,
/// translations, confidence and extensions. Numbers are exact (65 is 65.0, 9007199254740993 is not 9007199254740992), lists without an
/// order are compared without one, and canonically equivalent texts are one text (Unicode normalization form C).</para>
/// <para>Thread-safe. Two claims assert the same exactly when their fingerprints are the same.</para>
/// </remarks>
/// <example><code>
/// var groups = set.Claims.GroupBy(claim => claim, ClaimComparers.SameAssertion);
/// ClaimComparers.SameValue.Equals(new Quantity(65), new Quantity(65.0m)); // true
/// </code></example>
public static class ClaimComparers
{
    /// <summary>
    /// Whether two claims assert the same: subject, property, value, time, place, qualifiers, claimant, modality, likelihood and condition,
    /// and the words where there is no property. Ids, citations, status, rank and whatever else is recorded about them do not count.
    /// </summary>
    public static IEqualityComparer<Claim> SameAssertion { get; } = new IdentityComparer<Claim>(AssertionIdentity.Write);

    /// <summary>
    /// Whether two values are the same. Texts that state different languages are not, nor is a text ever the same as an entity.
    /// </summary>
    public static IEqualityComparer<ClaimValue> SameValue { get; } = new IdentityComparer<ClaimValue>(ValueIdentity.Write);

    /// <summary>
    /// Whether two values name the same subject, property or place: as <see cref="SameValue"/>, in whatever language a text is said to be.
    /// </summary>
    public static IEqualityComparer<ClaimValue> SameSubject { get; } =
        new IdentityComparer<ClaimValue>(ValueIdentity.WriteIgnoringLanguage);

    /// <summary>Whether two names or ids stand for the same agent: by id where there is one, else by name.</summary>
    public static IEqualityComparer<Agent> SameAgent { get; } = new IdentityComparer<Agent>(AgentIdentity.Write);
}
