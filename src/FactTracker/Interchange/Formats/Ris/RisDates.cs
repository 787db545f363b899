using System.Globalization;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>
/// RIS dates: <c>YYYY/MM/DD/other</c>, where each part may be empty. The last part holds other information: words, a season, or the date in
/// EDTF when year, month and day do not express it.
/// </summary>
internal static class RisDates
{
    private const int Parts = 4;
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Reads a date; a text that is no date becomes an unknown date with these words.</summary>
    public static DateStatement Read(string text)
    {
        var parts = text.Split('/', Parts).Select(part => part.Trim()).ToArray();
        var other = parts.Length == Parts && parts[3].Length > 0 ? parts[3] : null;
        var plain =
            string.Join('-', parts.Take(3).TakeWhile(part => part.Length > 0).Select((part, i) => i == 0 ? part : part.PadLeft(2, '0')));
        if (plain.Length == 0 && other is not null) return Edtf.TryParse(other, out var only) ? only : new UnknownValue { Words = other };
        if (PlaceholderDate.Is(plain)) return new UnknownValue { Words = text };
        if (!IsSlashed(parts) || !Edtf.TryParse(plain, out var date))
        {
            return CslDateText.Statement(text);
        }

        if (other is null) return date;
        if (SeasonOf(date, other) is { } season) return season;
        if (date.Precision == EdtfPrecision.Day && Edtf.TryParse($"{date}T{other}", out var timed)) return timed;
        return Edtf.TryParse(other, out var exact) && Plain(exact) is { } start && start == Plain(date) ? exact
            : new DateValue(date) { Words = other };
    }

    /// <summary>Reads a day, month or season without its year ("Mar 5", "JUN", "Summer"); returns null for any other text.</summary>
    public static Edtf? InYear(string part, long year) => part.Any(char.IsAsciiLetter)
        && ForeignDate.Read($"{part} {year.ToString("0000", CultureInfo.InvariantCulture)}") is { Precision: not EdtfPrecision.Year } date
        && date.Year == year ? date : null;

    /// <summary>Writes a date; returns null when it has neither a value nor words.</summary>
    public static string? Write(DateStatement statement)
    {
        var words = statement.Words is { } given && !string.IsNullOrWhiteSpace(given) && !given.Contains('\n', StringComparison.Ordinal)
            ? given
            : null;
        if (words is not null && !words.Contains('/', StringComparison.Ordinal) && words.Trim() == words && Read(words).Equals(statement))
            return words;
        if (statement.AsDate is not { } date) return words is null ? null : $"///{words}";
        var plain = Plain(date);
        if (plain is null) return $"///{date}";
        if (plain.Replace('/', '-') != date.ToString()) return $"{Padded(plain)}/{date}";
        return words is null ? plain : $"{Padded(plain)}/{words}";
    }

    /// <summary>Returns the year alone, or null.</summary>
    public static string? YearOf(DateStatement statement) => statement.AsDate is { } date && Plain(date) is { } plain ? plain[..4] : null;

    // Year, month and day as far as known, the start of a range; null without a four-digit year.
    private static string? Plain(Edtf date)
    {
        if (date.Kind == EdtfKind.Interval) return date.IntervalStart is { } start ? Plain(start) : null;
        if (date.Kind == EdtfKind.LongYear || date.Year is not (>= 0 and <= 9999 and var year)) return null;
        var text = year.ToString("0000", CultureInfo.InvariantCulture);
        if (date.Month is not { } month) return text;
        text += string.Create(CultureInfo.InvariantCulture, $"/{month:00}");
        return date.Day is { } day ? text + string.Create(CultureInfo.InvariantCulture, $"/{day:00}") : text;
    }

    private static string Padded(string plain) => plain + new string('/', 2 - plain.Count(it => it == '/'));

    private static bool IsSlashed(string[] parts) =>
        parts[0].Length == 4
            && parts[0].All(char.IsAsciiDigit)
            && parts.Skip(1).Take(2).All(part => part.Length <= 2 && part.All(char.IsAsciiDigit));

    private static Edtf? SeasonOf(Edtf year, string word)
    {
        var index = Array.FindIndex(Seasons, season => season.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (index < 0 && word.Equals("fall", StringComparison.OrdinalIgnoreCase)) index = 2;
        return index >= 0
            && year.Precision == EdtfPrecision.Year
            && Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}-{21 + index}"), out var season) ? season : null;
    }
}
