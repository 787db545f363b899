using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>Compares texts as values of claims: in upper or lower case, without white space at the ends; entities by id.</summary>
internal sealed class TextNumberComparer : IEqualityComparer<ClaimValue>
{
    public bool Equals(ClaimValue? x, ClaimValue? y) => (x, y) switch
    {
        (TextValue one, TextValue other) => string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase),
        _ => SubjectComparer.Instance.Equals(x, y),
    };

    public int GetHashCode(ClaimValue obj) => obj is TextValue text
        ? Plain(text).GetHashCode(StringComparison.OrdinalIgnoreCase)
        : SubjectComparer.Instance.GetHashCode(obj);

    private static string Plain(TextValue text) => NormalText.Of(text.Text).Trim();
}
