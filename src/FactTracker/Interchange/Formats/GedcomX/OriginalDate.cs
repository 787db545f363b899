using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>
/// Reads the original of a date, where a document has no formal one: the dates of <see cref="ForeignDate"/>, with the words that
/// genealogists put before them, in English and in GEDCOM.
/// </summary>
/// <remarks><code>
/// original = ("abt" / "est" / "cal" / …) date / ("bef" / "aft") date / "bet" date "and" date / "from" date ["to" date] / "to" date
///          / ["int"] date ["(" words ")"]
/// </code>A date before or after another is one of the days up to or from its neighbour: <c>bef 1900</c> is <c>[..1899]</c>.</remarks>
internal static class OriginalDate
{
    private static readonly string[] About =
        ["abt", "about", "est", "estimated", "cal", "calculated", "calc", "circa", "ca", "c", "say", "around", "approximately", "approx"];

    private static readonly string[] Before = ["bef", "before"], After = ["aft", "after"], Between = ["bet", "btw", "between"];
    private static readonly string[] From = ["from"], To = ["to"], Interpreted = ["int"];

    /// <summary>Reads a date; returns null when the text is not an unambiguous date.</summary>
    public static Edtf? Read(string text)
    {
        var trimmed = text.Trim();
        if (Behind(trimmed, About) is { } guessed) return ForeignDate.Read(guessed) is { } near ? Parsed($"{near}~") : null;
        if (Behind(trimmed, Before) is { } end) return Neighbour(end, -1) is { } last ? Parsed($"[..{last}]") : null;
        if (Behind(trimmed, After) is { } start) return Neighbour(start, 1) is { } first ? Parsed($"[{first}..]") : null;
        if (Behind(trimmed, Between) is { } both) return OfTwo(both, " and ", (one, other) => $"[{one}..{other}]");
        if (Behind(trimmed, From) is { } since)
            return OfTwo(since, " to ", (one, other) => $"{one}/{other}") ?? (Point(since) is { } open ? Parsed($"{open}/") : null);
        if (Behind(trimmed, To) is { } until) return Point(until) is { } closed ? Parsed($"/{closed}") : null;
        if (Behind(trimmed, Interpreted) is { } given)
            return ForeignDate.Read(given.IndexOf('(', StringComparison.Ordinal) is >= 0 and var note ? given[..note] : given);
        return ForeignDate.Read(trimmed);
    }

    // The text behind one of several words and its full stop; null when it begins with none of them.
    private static string? Behind(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || text.Length == word.Length) continue;
            var rest = text.AsSpan(word.Length);
            if (rest[0] is '.' or ' ') return rest.TrimStart(". ").ToString();
        }

        return null;
    }

    private static Edtf? OfTwo(string text, string separator, Func<Edtf, Edtf, string> join)
    {
        var at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
        return at > 0 && Point(text[..at]) is { } one && Point(text[(at + separator.Length)..]) is { } other
            ? Parsed(join(one, other))
            : null;
    }

    private static Edtf? Point(string text) =>
        ForeignDate.Read(text) is { Kind: EdtfKind.Date, HasUnspecified: false, IsApproximate: false, IsUncertain: false } point
            ? point
            : null;

    // The year, month or day next to a date.
    private static string? Neighbour(string text, int step)
    {
        if (Point(text) is not { Year: >= 1 and <= 9998 and var year } point) return null;
        var date = new LocalDate((int)year, point.Month ?? 1, point.Day ?? 1);
        return point.Precision switch
        {
            EdtfPrecision.Year => date.PlusYears(step).Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
            EdtfPrecision.Month => LocalDatePattern.Iso.Format(date.PlusMonths(step))[..7],
            EdtfPrecision.Day => LocalDatePattern.Iso.Format(date.PlusDays(step)),
            _ => null,
        };
    }

    private static Edtf? Parsed(string text) => Edtf.TryParse(text, out var date) ? date : null;
}
