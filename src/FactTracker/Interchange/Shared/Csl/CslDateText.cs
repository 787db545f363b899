using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>
/// Reads the dates that bibliographies give in words: those of <see cref="ForeignDate"/>, a year with the letter that distinguishes
/// works of one year (<c>2015a</c>), and the words for works without a date.
/// </summary>
internal static class CslDateText
{
    private const int YearLength = 4;

    // What catalogues and styles put where a work has no date (yet): it says that there is none to read.
    private static readonly string[] Undated =
    [
        "n.d.", "nd", "n. d.", "no date", "undated", "s.d.", "s. d.", "s.a.", "s. a.", "s.f.", "s. f.", "o.J.", "o. J.", "ohne Jahr",
        "in press", "forthcoming", "to appear", "in preparation", "submitted", "accepted", "under review", "unpublished",
        "advance online publication", "online first", "im Druck", "im Erscheinen", "sous presse", "à paraître", "en prensa", "in stampa",
    ];

    /// <summary>
    /// Reads a date with its words, unless they are EDTF; a text that is no date becomes an unknown date with these words.
    /// </summary>
    /// <param name="text">The text; not blank.</param>
    public static DateStatement Statement(string text)
    {
        var statement = ForeignDate.Statement(text);
        return statement.AsDate is null && OfLettered(text) is { } date ? new DateValue(date) { Words = text } : statement;
    }

    /// <summary>Reads a date; returns null when the text is not an unambiguous date.</summary>
    public static Edtf? Read(string text) => ForeignDate.Read(text) ?? OfLettered(text);

    /// <summary>Returns the problem with a date that was read from words, or null when it has none.</summary>
    /// <param name="date">The date as read.</param>
    /// <param name="form">The form that it must have: "in EDTF".</param>
    public static (Rule Rule, string Message)? ProblemOf(DateStatement date, string form)
    {
        if (date.Words is not { } words) return null;
        if (date.AsDate is null && !IsUndated(words))
            return (Rules.ForeignUnread, $"{FaultOf(words)} It is kept as the words of an unknown date.");
        return (Rules.ForeignRepaired, $"A date must be written {form}; \"{words}\" is read as {date}.");
    }

    /// <summary>Whether words say that a work has no date, or none yet.</summary>
    public static bool IsUndated(string words) =>
        Array.Exists(Undated, undated => words.AsSpan().Trim().Trim("[]()").Equals(undated, StringComparison.OrdinalIgnoreCase));

    // A day or a month that does not exist is named.
    private static string FaultOf(string words) => NoSuchDay(words) is { } fault
        ? $"\"{words}\" is not a date: {fault}."
        : ForeignDate.FaultOf(words);

    private static string? NoSuchDay(string words)
    {
        var parts = words.Split('-', '/');
        if (parts.Length is not (2 or 3) || parts[0].Length != YearLength) return null;
        var numbers = parts
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .ToArray();
        if (Array.Exists(numbers, number => number < 0)) return null;
        return CslDateFault.Of(numbers[0], numbers[1], numbers.Length == 3 ? numbers[2] : null);
    }

    private static Edtf? OfLettered(string text)
    {
        var start = text.AsSpan().TrimStart(" [(").Length;
        var digits = text.AsSpan()[^start..];
        if (digits.Length <= YearLength || digits[..YearLength].ContainsAnyExceptInRange('0', '9')) return null;
        var letter = digits[YearLength] == '-' && digits.Length > YearLength + 1 ? YearLength + 1 : YearLength;
        // "1990s" is a decade.
        if (digits[letter] is not (>= 'a' and <= 'z') or 's' || (digits.Length > letter + 1 && char.IsLetterOrDigit(digits[letter + 1])))
            return null;
        var at = text.Length - start;
        return ForeignDate.Read(string.Concat(text.AsSpan(0, at + YearLength), digits[(letter + 1)..]));
    }
}
