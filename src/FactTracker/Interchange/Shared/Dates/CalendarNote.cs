namespace FactTracker.Interchange;

/// <summary>Finds the note that names the calendar of a date: <c>24 October 1917 (O.S.)</c>, <c>25 October 1917 Julian</c>.</summary>
internal static class CalendarNote
{
    /// <summary>The name of the Julian calendar in a date value.</summary>
    public const string Julian = "julian";

    private static readonly string[] OfJulian =
    [
        "O.S.", "OS", "O. S.", "O.S", "Old Style", "Julian", "Julian calendar", "in the Julian calendar", "Julian date", "alten Stils",
        "a. St.",
        "julianisch", "julien", "juliano", "ст. ст.", "ст.ст.", "по старому стилю", "старый стиль", "с. с.",
    ];

    private static readonly string[] OfGregorian =
    [
        "N.S.", "NS", "N. S.", "N.S", "New Style", "Gregorian", "Gregorian calendar", "in the Gregorian calendar", "neuen Stils",
        "gregorianisch",
        "grégorien", "gregoriano", "нов. ст.", "н. ст.", "н.ст.", "по новому стилю", "новый стиль",
    ];

    /// <summary>Splits a text into the date and its calendar.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    /// <returns>The rest of the text, and whether a note says that the date is Julian.</returns>
    public static (string Date, bool IsJulian) Split(string text)
    {
        if (Without(text, OfJulian) is { } julian) return (julian, true);
        return (Without(text, OfGregorian) ?? text, false);
    }

    private static string? Without(string text, string[] notes)
    {
        foreach (var note in notes)
        {
            if (WithoutEnd(text, note) is { } before) return before;
            if (text.Length > note.Length && text.StartsWith(note, StringComparison.OrdinalIgnoreCase) && text[note.Length] is ' ' or ':')
                return text[note.Length..].TrimStart(' ', ':');
        }

        return null;
    }

    private static string? WithoutEnd(string text, string note)
    {
        if (text is [.., ')'] or [.., ']'])
        {
            var open = text.LastIndexOfAny(['(', '[']);
            return open > 0 && text.AsSpan((open + 1)..^1).Trim().Equals(note, StringComparison.OrdinalIgnoreCase)
                ? text[..open].TrimEnd(' ', ',')
                : null;
        }

        return text.Length > note.Length + 1
            && text.EndsWith(note, StringComparison.OrdinalIgnoreCase)
            && text[^(note.Length + 1)] is ' ' or ','
            ? text[..^note.Length].TrimEnd(' ', ',')
            : null;
    }
}
