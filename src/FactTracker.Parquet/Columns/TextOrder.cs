namespace FactTracker.Parquet;

/// <summary>The order of texts in UTF-16 beside that in UTF-8.</summary>
internal static class TextOrder
{
    /// <summary>Whether the least and the greatest of some texts are the same in both orders.</summary>
    public static bool Agree(ReadOnlySpan<ReadOnlyMemory<char>> texts)
    {
        if (texts.IsEmpty) return true;
        ReadOnlySpan<char> least = texts[0].Span, most = least, least8 = least, most8 = least;
        foreach (var cell in texts)
        {
            var text = cell.Span;
            if (text.SequenceCompareTo(least) < 0) least = text;
            if (text.SequenceCompareTo(most) > 0) most = text;
            if (InUtf8(text, least8) < 0) least8 = text;
            if (InUtf8(text, most8) > 0) most8 = text;
        }

        return least.SequenceEqual(least8) && most.SequenceEqual(most8);
    }

    private static int InUtf8(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        if (same == one.Length || same == other.Length) return one.Length.CompareTo(other.Length);
        var (a, b) = (one[same], other[same]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) || a < '\uD800' || b < '\uD800' ? a.CompareTo(b) : -a.CompareTo(b);
    }
}
