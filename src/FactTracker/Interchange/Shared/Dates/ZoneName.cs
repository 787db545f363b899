namespace FactTracker.Interchange;

/// <summary>
/// The names of time zones beside a time. Those of RFC 2822, section 4.3, and a few more stand for one offset from UTC. Any other name
/// is ignored.
/// </summary>
internal static class ZoneName
{
    private static readonly string[] Endings = ["Time", "Zeit", "time"];

    private static readonly (string Name, string Offset)[] Offsets =
    [
        ("UTC", "Z"), ("GMT", "Z"), ("Z", "Z"), ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("CDT", "-05:00"),
        ("MST", "-07:00"),
        ("MDT", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00"), ("CET", "+01:00"), ("CEST", "+02:00"), ("MEZ", "+01:00"),
        ("MESZ", "+02:00"),
        ("EET", "+02:00"), ("EEST", "+03:00"), ("MSK", "+03:00"), ("JST", "+09:00"), ("AEST", "+10:00"), ("AEDT", "+11:00"),
        ("Coordinated Universal Time", "Z"), ("Greenwich Mean Time", "Z"),
        ("Eastern Standard Time", "-05:00"), ("Eastern Daylight Time", "-04:00"), ("Central Standard Time", "-06:00"),
        ("Central Daylight Time", "-05:00"), ("Mountain Standard Time", "-07:00"), ("Mountain Daylight Time", "-06:00"),
        ("Pacific Standard Time", "-08:00"), ("Pacific Daylight Time", "-07:00"), ("Central European Standard Time", "+01:00"),
        ("Central European Time", "+01:00"), ("Central European Summer Time", "+02:00"), ("Eastern European Standard Time", "+02:00"),
        ("Eastern European Time", "+02:00"), ("Eastern European Summer Time", "+03:00"), ("British Summer Time", "+01:00"),
        ("Moscow Standard Time", "+03:00"), ("India Standard Time", "+05:30"), ("Japan Standard Time", "+09:00"),
        ("Mitteleuropäische Zeit", "+01:00"), ("Mitteleuropäische Sommerzeit", "+02:00"),
    ];

    /// <summary>Takes the name of a zone; otherwise does not move.</summary>
    /// <param name="cursor">The text.</param>
    /// <param name="offset">Its offset: "Z", "-05:00", or an empty text when the name stands for no one offset.</param>
    public static bool TryTake(ForeignDateCursor cursor, out string offset)
    {
        foreach (var (name, known) in Offsets)
        {
            if (!cursor.TryPhrase(name)) continue;
            offset = known;
            return true;
        }

        offset = "";
        if (cursor.TryIanaZone()) return true;
        var start = cursor.Place;
        while (cursor.TryWord(out var word))
        {
            if (word.Length > 1 && word.All(char.IsAsciiLetterUpper) && cursor.Place > start) return true;
            if (Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))) return true;
        }

        cursor.Place = start;
        return false;
    }

    /// <summary>Whether a text is the name of a zone and nothing else.</summary>
    public static bool IsOne(string text)
    {
        var cursor = new ForeignDateCursor(text);
        return TryTake(cursor, out _) && cursor.AtEnd;
    }
}
