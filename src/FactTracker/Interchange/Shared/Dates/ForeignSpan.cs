namespace FactTracker.Interchange;

/// <summary>
/// Reads a range of days whose first date may omit what the last one gives: <c>1–5 March 2024</c>, <c>March 5 – April 7, 2024</c>.
/// </summary>
internal static class ForeignSpan
{
    private const int YearLength = 4;
    private static readonly char[] Digits = [.. "0123456789"];
    private static readonly string[] Between = [" to ", " and ", " until ", " through ", " bis ", " и ", " до ", "-"];
    private static readonly string[] Before = ["from ", "between ", "von ", "vom "];

    /// <summary>Reads a range of days.</summary>
    /// <param name="text">The text, with its digits in ASCII and its dashes as hyphens.</param>
    /// <param name="read">Reads one date.</param>
    /// <returns>The interval, or null when the text is not an unambiguous range.</returns>
    public static Edtf? Read(string text, Func<string, Edtf?> read)
    {
        foreach (var word in Before)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) text = text[word.Length..];
        }

        foreach (var word in Between)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                at > 0;
                at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (Interval(text[..at].Trim(), text[(at + word.Length)..].Trim(), read) is { } span) return span;
            }
        }

        return null;
    }

    private static Edtf? Interval(string first, string last, Func<string, Edtf?> read)
    {
        if (!first.Any(char.IsAsciiDigit) || !last.Any(char.IsAsciiDigit)) return null;
        var end = Day(last, read) ?? (first.Any(char.IsLetter) ? Day(first.TrimEnd(Digits) + last, read) : null);
        if (end is null) return null;
        var isNumber = first.TrimEnd('.').All(char.IsAsciiDigit);
        var start = isNumber
            ? Day(first.TrimEnd('.') + last.TrimStart(Digits), read)
            : Day(first, read) ?? Day($"{first} {last[^Math.Min(last.Length, YearLength)..]}", read);
        return start is not null && Edtf.TryParse($"{start}/{end}", out var span) ? span : null;
    }

    private static Edtf? Day(string text, Func<string, Edtf?> read) =>
        read(text) is { Kind: EdtfKind.Date, Precision: EdtfPrecision.Day } day ? day : null;
}
