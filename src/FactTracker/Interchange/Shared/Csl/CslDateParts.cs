using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The <c>date-parts</c> of a CSL date: one list of year, month and day, or two lists for a range.</summary>
internal static class CslDateParts
{
    private const int MostDigits = 16;
    private const int Spring = 21, FirstMonthOfSeasons = 13, LastMonthOfSeasons = 16, LastCode = 41;
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Reads date parts.</summary>
    /// <param name="element">The list of lists.</param>
    /// <param name="season">The EDTF code of the season given beside them, or null.</param>
    /// <param name="isRead">Whether all parts were understood.</param>
    public static (Edtf? Date, string? Repair) Read(JsonElement element, int? season, out bool isRead)
    {
        isRead = false;
        if (element.ValueKind != JsonValueKind.Array) return default;
        var dates = new List<string?>();
        var repairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parts in element.EnumerateArray())
        {
            if (TextOf(parts, season, repairs) is not { } text) return default;
            dates.Add(text);
        }

        if (dates is [_, ""]) dates = [dates[0], null];
        dates.RemoveAll(date => date?.Length == 0);
        isRead = true;
        if (dates.Count == 0) return (null, "A date needs a year; this one has none and is dropped");
        var repair = repairs.Count == 0 ? null : string.Join("; ", repairs);
        isRead = Edtf.TryParse(dates.Count == 1 ? dates[0] : $"{dates[0]}/{dates[1]}", out var date) && dates.Count <= 2;
        return isRead ? (date, repair) : (null, null);
    }

    /// <summary>Returns the EDTF code of a season given in words, or null when the word is not a season.</summary>
    public static int? SeasonOf(string word)
    {
        var index = Array.FindIndex(Seasons, season => season.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase));
        if (index < 0 && word.Trim().Equals("fall", StringComparison.OrdinalIgnoreCase)) index = 2;
        return index < 0 ? null : Spring + index;
    }

    /// <summary>
    /// Returns a day with a time of day such as <c>22:56:08</c>, which some files put where the season belongs; null when the text is no
    /// time.
    /// </summary>
    public static Edtf? WithTime(Edtf? day, string time) =>
        day is { Precision: EdtfPrecision.Day } && Edtf.TryParse($"{day}T{time}", out var timed) ? timed : null;

    /// <summary>Returns the date marked as approximate, at both ends of a range; null when it cannot be marked.</summary>
    public static Edtf? Approximate(Edtf date)
    {
        var ends = date.ToString()
            .Split('/')
            .Select(end => end is "" or ".." || end.Contains('T', StringComparison.Ordinal) ? end : $"{end}~");
        return Edtf.TryParse(string.Join('/', ends), out var approximate) ? approximate : null;
    }

    /// <summary>Returns the parts of a date, or null when parts cannot express it.</summary>
    public static IReadOnlyList<long>? Of(Edtf date)
    {
        if (date.Kind is not (EdtfKind.Date or EdtfKind.LongYear or EdtfKind.DateTime or EdtfKind.Season) || date.HasUnspecified)
            return null;
        if (date.Year is not { } year) return null;
        var counted = year <= 0 ? year - 1 : year;
        return (date.Month, date.Day) switch
        {
            ({ } month, { } day) => [counted, month, day],
            ({ } month, null) => [counted, month],
            _ => [counted],
        };
    }

    // Empty for a date that is left open; null when the parts are not a date.
    private static string? TextOf(JsonElement parts, int? season, HashSet<string> repairs)
    {
        if (parts.ValueKind != JsonValueKind.Array) return null;
        var numbers = new List<long>();
        foreach (var part in parts.EnumerateArray())
        {
            var text = part.ValueKind == JsonValueKind.Null ? "" : part.SoundText()?.Trim();
            if (text is null) return null;
            if (text.Length == 0) repairs.Add("An empty part of a date is ignored");
            else if (text.Length <= MostDigits && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out var number)) numbers.Add(number);
            else return null;
        }

        while (numbers.Count > 1 && numbers[^1] == 0) numbers.RemoveAt(numbers.Count - 1);
        if (numbers is [] or [0]) return "";
        var year = YearOf(numbers[0]);
        return numbers switch
        {
            [_] when season is { } code => $"{year}-{Two(code)}",
            [_] => year,
            [_, >= FirstMonthOfSeasons and <= LastMonthOfSeasons and var month] => $"{year}-{Two(month - FirstMonthOfSeasons + Spring)}",
            [_, >= 1 and <= LastCode and var month] => $"{year}-{Two(month)}",
            [_, >= 1 and <= 12 and var month, >= 1 and <= 31 and var day] => $"{year}-{Two(month)}-{Two(day)}",
            _ => null,
        };
    }

    private static string YearOf(long counted)
    {
        var year = counted < 0 ? counted + 1 : counted;
        var size = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        return $"{(size.Length > 4 ? "Y" : "")}{(year < 0 ? "-" : "")}{size}";
    }

    private static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);
}
