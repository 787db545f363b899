using System.Globalization;
using FactTracker.Checking;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Reads the dates of entries: EDTF in biblatex, year and month in BibTeX.</summary>
internal static class BibDates
{
    private const int SpringCode = 21;
    private static readonly string[] Macros = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly char[] OfOrdinals = [.. "thsndr"];
    private static readonly string[] About = ["circa", "ca.", "c.", "ca", "about"];

    /// <summary>Reads a date; a text that is no date becomes an unknown date with these words.</summary>
    public static DateStatement Read(string text) => CslDateText.Statement(Bare(text));

    /// <summary>Reads a year with an optional month or season and an optional day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, or null.</param>
    /// <param name="day">The day, or null.</param>
    /// <param name="isMonthRead">Whether the month was understood, or is missing.</param>
    public static DateStatement ReadYear(string year, string? month, string? day, out bool isMonthRead)
    {
        (year, month) = (Bare(year), month is null ? null : Bare(month).Trim('#')); // JabRef writes #mar# for the macro.
        isMonthRead = month is null;
        if (PlaceholderDate.Is(year) || YearOf(year) is not { } date) return ReadWords(year, month, ref isMonthRead);
        if (month is null || date.Kind != EdtfKind.Date || date.Precision != EdtfPrecision.Year) return date;
        isMonthRead = true;
        if (InYear(date, month, day) is { } exact) return exact;
        var words = day is null ? $"{month} {year}" : $"{day} {month} {year}";
        if (ForeignDate.Read(words) is { } read && (read.Year ?? read.IntervalStart?.Year) == date.Year)
            return new DateValue(read) { Words = words };
        if (day is not null && InYear(date, month, null) is { } withoutDay) return withoutDay;
        isMonthRead = false;
        return date;
    }

    /// <summary>Returns the year to write beside a date for programs that know no other field; null when it has none.</summary>
    public static string? YearOf(Edtf date)
    {
        if (date.Kind == EdtfKind.Interval)
        {
            var (start, end) = (date.IntervalStart?.Year, date.IntervalEnd?.Year);
            return start is null ? null : end is null || end == start ? Text(start.Value) : $"{Text(start.Value)}--{Text(end.Value)}";
        }

        return date.Year is { } year ? Text(year) : null;
    }

    /// <summary>Returns the macro of the month to write beside a date, or null.</summary>
    public static string? MacroOf(Edtf date) => date.Month is >= 1 and <= 12 and var month ? Macros[month - 1] : null;

    // Braces around a year keep TeX from changing it. In EDTF they would make a set, which has more than one element.
    private static string Bare(string text) =>
        text.Contains(',', StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal)
            ? text
            : text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static Edtf? YearOf(string text)
    {
        var trimmed = text.Trim().Trim('[', ']');
        var isAbout = Array.Find(About, about => trimmed.StartsWith(about + " ", StringComparison.OrdinalIgnoreCase));
        if (isAbout is not null) trimmed = trimmed[isAbout.Length..].Trim() + "~";
        if (Edtf.TryParse(trimmed, out var date)) return date;
        return Edtf.TryParse(trimmed.Replace('–', '/'), out date)
            || (trimmed.Length == 9 && Edtf.TryParse(trimmed.Replace('-', '/'), out date))
            ? date : null;
    }

    // June, jun, 6, June–July, Spring: one code or two.
    private static List<int> Codes(string text)
    {
        var codes = text.Split(['–', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => CodeOf(part.Trim())).ToList();
        return codes.Count is 1 or 2 && codes.TrueForAll(code => code is not null) ? [.. codes.Select(code => code!.Value)] : [];
    }

    private static int? CodeOf(string word)
    {
        if (MonthOf(word) is { } month) return month;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12) return number;
        var season = Array.FindIndex(Seasons, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (season < 0 && word.Equals("fall", StringComparison.OrdinalIgnoreCase)) season = 2;
        return season < 0 ? null : SpringCode + season;
    }

    private static int? MonthOf(string word)
    {
        var index = Array.FindIndex(Macros, macro => word.StartsWith(macro, StringComparison.OrdinalIgnoreCase));
        var isWhole = index >= 0 && (word.Length <= 4 || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[index].Equals(word,
            StringComparison.OrdinalIgnoreCase));
        if (isWhole) return index + 1;
        return MonthNames.Find(word) is > 0 and var month ? month : null;
    }

    // A year in words, which may name the month as well: "22.08.2000", "Winter 2018", "2015a".
    private static DateStatement ReadWords(string year, string? month, ref bool isMonthRead)
    {
        var date = CslDateText.Statement(year);
        if (month is null) return date;
        if (date.AsDate is { Precision: EdtfPrecision.Year } plain && InYear(plain, month, null) is { } exact)
        {
            isMonthRead = true;
            return new DateValue(exact) { Words = $"{month} {year}" };
        }

        isMonthRead = Codes(month) is [var code] && date.AsDate?.Month == code;
        return date;
    }

    private static Edtf? InYear(Edtf year, string month, string? day)
    {
        var parts = month.Split([' ', '\u00A0', ',', '.', '~'], StringSplitOptions.RemoveEmptyEntries);
        var months = parts.Select(MonthOf).Where(number => number is not null).ToList();
        var days = parts.Where(part =>
            int.TryParse(part.TrimEnd(OfOrdinals), NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToList();
        if (parts is [var alone] && Codes(alone) is { Count: > 0 } codes
            && Edtf.TryParse(string.Join('/', codes.Select(code => $"{year}-{code:00}")), out var coded))
            return day is null ? coded : Edtf.TryParse($"{coded}-{Two(day)}", out var withDay) ? withDay : null;
        return months is [{ } single] && days is [var dayText] && parts.Length == 2
            && Edtf.TryParse($"{year}-{single:00}-{Two(dayText.TrimEnd(OfOrdinals))}", out var exact) ? exact : null;
    }

    private static string Two(string? day) => (day ?? "").Trim().PadLeft(2, '0');

    private static string Text(long year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
