namespace FactTracker.Reading;

/// <summary>
/// Finds international bank account numbers: two capitals, two digits, and groups of four: "DE89 3704 0044 0532 0130 00".
/// </summary>
internal static class AccountGrammar
{
    private const int Group = 4;
    private const int LeastGroups = 3;

    /// <summary>The position after the account number that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (passage[at].Length != 2 || passage[at].IsGlued || !PlainDigits.Are(passage, at + 1, 2)) return null;
        var text = passage.Text.AsSpan(passage[at].Start);
        if (!char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1])) return null;
        var (end, groups) = (Group, 0);
        while (end + 1 < text.Length && text[end] == ' ' && LengthOf(text[(end + 1)..]) is > 0 and <= Group and var length)
        {
            if (length < Group && groups < LeastGroups) return null;
            end += length + 1;
            groups++;
            if (length < Group) break;
        }

        return groups >= LeastGroups ? NameGrammar.PlaceAt(passage, at, passage[at].Start + end) : null;
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length <= Group && length < text.Length && (char.IsAsciiDigit(text[length]) || char.IsAsciiLetterUpper(text[length])))
        {
            length++;
        }

        return length;
    }
}
