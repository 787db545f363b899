namespace FactTracker.Json;

/// <summary>
/// Compares UTF-8 in the order of UTF-16 units, in which RFC 8785 sorts names: that of code points, except that those beyond U+FFFF stand
/// before U+E000, where surrogates do.
/// </summary>
internal static class Utf16Order
{
    private const byte FirstPrivateUse = 0xEE; // What begins U+E000 and all up to U+FFFF is this or the next.
    private const byte FirstAstral = 0xF0;
    private const byte AstralLeads = 5;

    public static int Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var same = one.CommonPrefixLength(other);
        if (same == one.Length || same == other.Length) return one.Length - other.Length;
        return Rank(one[same]) - Rank(other[same]);
    }

    private static int Rank(byte unit) => unit switch
    {
        < FirstPrivateUse => unit,
        < FirstAstral => unit + AstralLeads,
        _ => unit - (FirstAstral - FirstPrivateUse),
    };
}
