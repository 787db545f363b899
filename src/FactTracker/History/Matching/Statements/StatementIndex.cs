using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Finds the claims of a set with a subject and a property. Immutable and thread-safe.</summary>
internal sealed class StatementIndex
{
    private readonly HashedClaims _claims;

    public StatementIndex(ClaimSet set)
    {
        var keys = new ulong[set.Claims.Count];
        for (var claim = 0; claim < keys.Length; claim++)
        {
            keys[claim] = KeyOf(set.Claims[claim]);
        }

        _claims = new HashedClaims(keys);
    }

    /// <summary>Returns the numbers of the claims that may have the same subject and property, in ascending order.</summary>
    public ReadOnlySpan<int> Like(Claim claim) => _claims.With(KeyOf(claim));

    // Zero for a claim without a property. Several subjects are a list without an order.
    private static ulong KeyOf(Claim claim)
    {
        if (claim.Property is not { } property) return 0;
        var hash = 0;
        unchecked
        {
            foreach (var subject in claim.Subject.Distinct(SubjectComparer.Instance))
            {
                hash += SubjectComparer.Instance.GetHashCode(subject);
            }

            return ((ulong)(uint)hash << 32) | (uint)SubjectComparer.Instance.GetHashCode(property) | 1;
        }
    }
}
