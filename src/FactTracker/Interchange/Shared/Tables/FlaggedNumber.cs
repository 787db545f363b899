namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Reads numbers in tables of statistics offices: flags behind a number (<c>12.5 b</c>, <c>9.8 bep</c>, <c>7 [p]</c>), and the marks for
/// a number that is
/// missing (<c>:</c>, <c>..</c>, <c>[z]</c>).
/// </summary>
internal static class FlaggedNumber
{
    private const int MostFlags = 4;
    private static readonly string[] Missing = [":", "..", "...", "…", ".", "x", "X", "*", "#", "c", "C", "na", "NA"];
    private static readonly string[] Shorthand =
        ["[z]", "[x]", "[c]", "[u]", "[w]", "[low]", "[note]", "[z ]", "(z)", "(x)", "(c)", "(S)", "(D)", "(NA)", "(X)"];

    /// <summary>Whether a text marks a number that is missing, also with flags behind the mark (<c>: u</c>).</summary>
    /// <param name="text">The text; white space around it is ignored.</param>
    public static bool IsMissing(string text)
    {
        var trimmed = text.Trim();
        if (Missing.Contains(trimmed) || Shorthand.Contains(trimmed, StringComparer.OrdinalIgnoreCase)) return true;
        return trimmed is [':', ..] && IsFlags(trimmed.AsSpan(1).TrimStart());
    }

    /// <summary>Splits a text into its number and the flags behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <returns>False when the text is not a number with flags.</returns>
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        var trimmed = text.Trim();
        var end = trimmed.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return end > 0 && IsFlags(trimmed.AsSpan(end).Trim()) && NumberCell.TryRead(trimmed[..end], isWhole: false, out number, out _);
    }

    private static bool IsFlags(ReadOnlySpan<char> text)
    {
        if (text is ['[', .. var inBrackets, ']']) text = inBrackets;
        else if (text is ['(', .. var inParentheses, ')']) text = inParentheses;
        return text.Length is > 0 and <= MostFlags && !text.ContainsAnyExcept(Letters);
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
