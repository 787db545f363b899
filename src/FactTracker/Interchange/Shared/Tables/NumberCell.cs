using System.Buffers;
using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Reads numbers in cells, with a decimal point or as the spreadsheets of other countries write them. An ambiguous number is not read:
/// <c>12,500</c> is twelve and a half in one country and twelve thousand five hundred in another.
/// </summary>
internal static class NumberCell
{
    private const int GroupLength = 3;
    private const int LongestOnStack = 64;
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u2007\u2009\u202F'\u2019");

    /// <summary>Parses a number as native JSON has it.</summary>
    public static bool TryExact(string text, out decimal number)
    {
        Span<byte> utf8 = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> digits = Encoding.UTF8.TryGetBytes(text, utf8, out var length) ? utf8[..length] : Encoding.UTF8.GetBytes(text);
        return ExactDecimal.TryRead(digits, out number) == ExactDecimalResult.Exact;
    }

    /// <summary>Parses a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the number must be whole, so that a comma can only separate thousands.</param>
    /// <param name="number">The number.</param>
    /// <param name="isRepaired">Whether it is not written as native JSON has it.</param>
    public static bool TryRead(string text, bool isWhole, out decimal number, out bool isRepaired)
    {
        isRepaired = false;
        if (TryExact(text, out number)) return true;
        isRepaired = true;
        return Plain(text, isWhole) is { } plain && TryExact(plain, out number);
    }

    private static string? Plain(string text, bool isWhole)
    {
        text = text.Replace('\u2212', '-'); // U+2212 MINUS SIGN.
        var space = text.AsSpan().IndexOfAny(Spaces);
        if (space >= 0) return Ungrouped(text, text[space]) is { } whole ? Plain(whole, isWhole) : null;
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        if (comma < 0) return text.Split('.').Length > 2 ? Ungrouped(text, '.') : text;
        if (point >= 0) return point > comma ? Ungrouped(text, ',') : Ungrouped(text, '.')?.Replace(',', '.');
        var isSeveral = text.IndexOf(',', StringComparison.Ordinal) != comma;
        if (isSeveral || (isWhole && text.Length - comma - 1 == GroupLength)) return Ungrouped(text, ',');
        return text.Length - comma - 1 == GroupLength && text.TrimStart('-', '+').Split(',')[0] is not "0" ? null : text.Replace(',', '.');
    }

    // Removes the separators between groups of three digits, when all groups before the decimal mark are such groups.
    private static string? Ungrouped(string text, char separator)
    {
        var end = text.AsSpan().IndexOfAny(separator == '.' ? "," : ".");
        if (end < 0 && Spaces.Contains(separator)) end = text.IndexOf(',', StringComparison.Ordinal);
        var (whole, rest) = end < 0 ? (text, "") : (text[..end], text[end..]);
        var groups = whole.Split(separator);
        return groups.Skip(1).All(group => group.Length == GroupLength && group.All(char.IsAsciiDigit))
            && !rest.Contains(separator, StringComparison.Ordinal)
            ? string.Concat(groups) + rest
            : null;
    }
}
