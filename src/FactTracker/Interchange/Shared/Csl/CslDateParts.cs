using System.Globalization;
using System.Text.Json;
using FactTracker.Checking;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The <c>date-parts</c> of a CSL date: one list of year, month and day, or two lists for a range.</summary>
internal static class CslDateParts
{
    private const int MostDigits = 16, MostParts = 3;
    private const int Spring = 21, FirstMonthOfSeasons = 13, LastMonthOfSeasons = 16;
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Reads date parts.</summary>
    /// <param name="element">The list of lists.</param>
    /// <param name="season">The EDTF code of the season given beside them, or null.</param>
    public static CslPartsReading Read(JsonElement element, int? season)
    {
        if (element.ValueKind != JsonValueKind.Array) return new(null, IsWhole: false);
        var repairs = new HashSet<string>(StringComparer.Ordinal);
        var dates = element.EnumerateArray().Select(parts => TextOf(parts, season, repairs)).ToList();
        var fault = dates.Find(date => date.Fault is not null).Fault;
        if (fault is not null && (dates.Count != 2 || dates.TrueForAll(date => date.Fault is not null || date.Text.Length == 0)))
            return new(null, IsWhole: false) { Fault = fault };
        var texts = dates.ConvertAll(date => date.Fault is null ? date.Text : null);
        if (texts is [_, ""]) texts[1] = null;
        texts.RemoveAll(text => text?.Length == 0);
        if (texts.Count == 0)
            return new(null, IsWhole: true) { Repair = "A date needs a year; this one has none and is dropped" };
        if (texts.Count > 2) return new(null, IsWhole: false) { Fault = "a date has at most two lists of parts, a start and an end" };
        if (!Edtf.TryParse(texts.Count == 1 ? texts[0] : $"{texts[0]}/{texts[1]}", out var date))
            return new(null, IsWhole: false) { Fault = texts.Count == 2 ? FaultOfRange(texts) : null };
        return new(date, IsWhole: fault is null)
        {
            Fault = fault,
            Repair = repairs.Count == 0 ? null : string.Join("; ", repairs),
        };
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

    private static string FaultOfRange(List<string?> ends) =>
        ends.Exists(end => Edtf.TryParse(end, out var date) && date.Season is not null)
        ? "a range cannot begin or end with a season"
        : "the range ends before it begins";

    // The text is empty for a date that is left open.
    private static (string Text, string? Fault) TextOf(JsonElement parts, int? season, HashSet<string> repairs)
    {
        if (parts.ValueKind != JsonValueKind.Array) return ("", "the parts must be a list of numbers");
        var numbers = new List<long>();
        foreach (var part in parts.EnumerateArray())
        {
            var text = part.ValueKind == JsonValueKind.Null ? "" : part.SoundText()?.Trim();
            if (text is null) return ("", "a part is not a number");
            if (text.Length == 0) repairs.Add("An empty part of a date is ignored");
            else if (NumberOf(text, numbers.Count, repairs) is { } number) numbers.Add(number);
            else return ("", $"the part \"{text}\" is not a number");
        }

        while (numbers.Count > 1 && numbers[^1] == 0) numbers.RemoveAt(numbers.Count - 1);
        if (numbers is [] or [0]) return ("", null);
        if (numbers.Count > MostParts) return ("", "a date has a year, a month and a day, and no more parts");
        var year = YearOf(numbers[0]);
        if (numbers is [_]) return (season is { } code ? $"{year}-{Two(code)}" : year, null);
        var month = numbers.Count == 2 && numbers[1] is >= FirstMonthOfSeasons and <= LastMonthOfSeasons
            ? numbers[1] - FirstMonthOfSeasons + Spring
            : numbers[1];
        long? day = numbers.Count == MostParts ? numbers[2] : null;
        if (CslDateFault.Of(numbers[0] < 0 ? numbers[0] + 1 : numbers[0], month, day) is { } fault) return ("", fault);
        var date = day is { } last ? $"{year}-{Two(month)}-{Two(last)}" : $"{year}-{Two(month)}";
        return PlaceholderDate.Is(date) ? ("", $"{date} is what programs write where there is no date") : (date, null);
    }

    // A month may be given by its name, and a year with a letter.
    private static long? NumberOf(string text, int place, HashSet<string> repairs)
    {
        if (text.Length <= MostDigits && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        long? read = place switch
        {
            0 => CslDateText.Read(text) is { Precision: EdtfPrecision.Year, Year: { } year, IsApproximate: false, IsUncertain: false }
                ? year
                : null,
            1 => MonthNames.Find(text) is > 0 and var month ? month : null,
            _ => null,
        };
        if (read is { } given) repairs.Add($"\"{text}\" is read as {given}");
        return read;
    }

    private static string YearOf(long counted)
    {
        var year = counted < 0 ? counted + 1 : counted;
        var size = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        return $"{(size.Length > 4 ? "Y" : "")}{(year < 0 ? "-" : "")}{size}";
    }

    private static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);
}
