using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>
/// Compares values as <see cref="ClaimComparers.SameSubject"/> does. Texts and entities, which nearly all subjects and properties are, are
/// compared by their characters, without writing canonical text.
/// </summary>
internal sealed class SubjectComparer : IEqualityComparer<ClaimValue>
{
    public static SubjectComparer Instance { get; } = new();

    public bool Equals(ClaimValue? x, ClaimValue? y)
    {
        if (ReferenceEquals(x, y)) return true;
        return (x, y) switch
        {
            (TextValue one, TextValue other) => AreSame(one.Text, other.Text),
            (EntityValue one, EntityValue other) => AreSame(one.Id, other.Id),
            (TextValue or EntityValue or null, _) or (_, TextValue or EntityValue or null) => false,
            _ => ClaimComparers.SameSubject.Equals(x, y),
        };
    }

    public int GetHashCode(ClaimValue obj) => obj switch
    {
        TextValue text => NormalText.Of(text.Text).GetHashCode(StringComparison.Ordinal),
        EntityValue entity => ~NormalText.Of(entity.Id).GetHashCode(StringComparison.Ordinal),
        _ => ClaimComparers.SameSubject.GetHashCode(obj),
    };

    private static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || string.Equals(NormalText.Of(one), NormalText.Of(other), StringComparison.Ordinal);
}
