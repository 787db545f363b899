namespace FactTracker.Dates;

/// <summary>Repairs each date of a text: its parentheses, its year and its time of day.</summary>
internal static class DateRepair
{
    private const int YearDigits = 4;
    private const int DigitsOfBasicMonth = 6;
    private const int DigitsOfBasicDay = 8;

    public static RepairedText Parentheses(RepairedText text) => Each(text, static (rewriter, length) =>
    {
        var date = rewriter.Rest[..length];
        if (date.ContainsAny('(', ')') && DraftParentheses.TryRewrite(date, out var rewritten))
            rewriter.Replace(length, rewritten, EdtfRepairCode.Parentheses);
    });

    public static RepairedText Years(RepairedText text) => Each(text, static (rewriter, length) =>
    {
        var date = rewriter.Rest[..length];
        var hasLetter = date[0] == 'Y';
        var sign = date[(hasLetter ? 1 : 0)..].StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var digits = date[((hasLetter ? 1 : 0) + sign)..];
        var count = digits.IndexOfAnyExceptInRange('0', '9');
        if (count < 0) count = digits.Length;
        var isWhole = digits[count..].IsEmpty || (digits.Length == count + 1 && digits[^1] is '?' or '~' or '%');
        if (!isWhole) return;
        if (hasLetter && count == YearDigits)
        {
            rewriter.Replace(1, "", EdtfRepairCode.YearLetter);
        }
        else if (!hasLetter && count > YearDigits && count is not (DigitsOfBasicMonth or DigitsOfBasicDay) && digits[0] != '0')
        {
            rewriter.Replace(0, "Y", EdtfRepairCode.YearLetter);
        }
        else if (!hasLetter && count is 2 or 3)
        {
            rewriter.Copy(sign + count);
            rewriter.Replace(0, new string('X', YearDigits - count), EdtfRepairCode.ShortYear);
        }
    });

    public static RepairedText Times(RepairedText text) => Each(text, static (rewriter, length) =>
    {
        var date = rewriter.Rest[..length];
        var at = date.IndexOf('T');
        if (at < 0 || date.Length < at + "T00:00".Length) return;
        rewriter.Copy(at + "T00:00".Length);
        var rest = date[(at + "T00:00".Length)..];
        if (rest.IsEmpty || rest[0] is 'Z' or '+' or '-') rewriter.Replace(0, ":00", EdtfRepairCode.Seconds);
        else if (rest.Length >= ":00".Length) rewriter.Copy(":00".Length);
        if (rewriter.Ahead(0) is '.' or ',' && char.IsAsciiDigit(rewriter.Ahead(1)))
        {
            var fraction = rewriter.Rest[1..].IndexOfAnyExceptInRange('0', '9');
            rewriter.Replace(fraction < 0 ? rewriter.Rest.Length : fraction + 1, "", EdtfRepairCode.Fraction);
        }

        if (rewriter.Rest is ['+' or '-', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'])
        {
            rewriter.Copy("+00".Length);
            rewriter.Replace(0, ":", EdtfRepairCode.Offset);
        }
    });

    /// <summary>
    /// Calls the repair for each date, and copies the separators between dates: slashes, commas, brackets and the two dots.
    /// </summary>
    private static RepairedText Each(RepairedText text, Action<Rewriter, int> repair)
    {
        var rewriter = new Rewriter(text);
        while (!rewriter.AtEnd)
        {
            var length = LengthOfDate(rewriter.Rest);
            if (length == 0)
            {
                rewriter.Copy(1);
                continue;
            }

            var end = rewriter.Place + length;
            repair(rewriter, length);
            if (rewriter.Place < end) rewriter.Copy(end - rewriter.Place);
        }

        return rewriter.Done();
    }

    private static int LengthOfDate(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length
            && text[length] is not ('/' or '[' or ']' or '{' or '}' or ',')
            && !text[length..].StartsWith("..", StringComparison.Ordinal)) length++;
        return length;
    }
}
