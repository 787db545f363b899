using FactTracker.Reading;

namespace FactTracker.Interchange;

/// <summary>
/// Reads a date within a phrase: <c>Posted on March 5, 2024</c>, <c>stated on October 8, 2010 in a debate:</c>, <c>early 2025</c>. The
/// rest of the
/// phrase must have no other number, and no word that turns the date into a limit.
/// </summary>
internal static class DatePhrase
{
    private const int Longest = 200;
    private static readonly string[] Limits =
    [
        "before", "after", "until", "till", "since", "by", "from", "not", "between", "to", "through", "prior", "following", "deadline",
        "or",
        "maybe", "perhaps", "possibly", "probably", "sometime", "vor", "nach", "bis", "seit", "ab", "avant", "après", "depuis", "antes",
        "desde",
        "hasta", "hijri", "islamic", "hebrew", "jewish", "persian", "buddhist", "ethiopian", "coptic", "julian", "O.S.", "OS", "old",
    ];

    // A few words are too short to show their language.
    private static readonly ProseOptions English = new() { Language = new LanguageTag("en") };

    /// <summary>Returns the date, or null when the text is not a phrase with exactly one certain date.</summary>
    public static Edtf? Read(string text)
    {
        if (text.Length > Longest || !text.Any(char.IsAsciiLetter) || !text.Any(char.IsWhiteSpace)) return null;
        var dates = ProseReader.Read(text, English).Mentions.Where(mention => mention.Value is DateStatement).ToList();
        if (dates is not [{ Value: DateValue { Date: var date }, Alternatives.IsEmpty: true, Reason: null } mention]) return null;
        var (before, after) = (text[..mention.Offset], text[(mention.Offset + mention.Length)..]);
        if (!IsApart(before.LastOrDefault(' ')) || !IsApart(after.FirstOrDefault(' '))) return null;
        var rest = before + after;
        if (rest.Any(it => char.IsDigit(it) || it == '?') || date.ToString().Contains('X', StringComparison.Ordinal)) return null;
        return rest.Split([' ', '\t', ',', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Limits.Contains(word, StringComparer.OrdinalIgnoreCase)) ? null : date;
    }

    private static bool IsApart(char beside) => char.IsWhiteSpace(beside) || ",.:;()[]\"'".Contains(beside, StringComparison.Ordinal);
}
