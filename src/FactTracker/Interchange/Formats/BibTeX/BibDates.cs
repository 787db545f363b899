using System.Globalization;
using FactTracker.Checking;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Dates of entries: EDTF as biblatex has it, year and month as BibTeX has them.</summary>
internal static class BibDates
{
    private const int SpringCode = 21;
    private static readonly string[] Macros = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] About = ["circa", "ca.", "c.", "ca", "about"];

    /// <summary>Reads a date; what is none is a date not known, in words.</summary>
    public static DateStatement Read(string text) => ForeignDate.Statement(Bare(text));

    /// <summary>Reads a year, with a month or a season, and a day if there is one.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, or null; taken when it could be read.</param>
    /// <param name="day">The day, or null.</param>
    /// <param name="isMonthRead">Whether the month was understood, or there is none.</param>
    public static DateStatement ReadYear(string year, string? month, string? day, out bool isMonthRead)
    {
        (year, month) = (Bare(year), month is null ? null : Bare(month).Trim('#')); // JabRef writes #mar# for the macro.
        isMonthRead = month is null;
        if (YearOf(year) is not { } date) return new UnknownValue { Words = year };
        if (month is null || date.Kind != EdtfKind.Date || date.Precision != EdtfPrecision.Year) return date;
        var parts = month.Split([' ', '\u00A0', ',', '.', '~'], StringSplitOptions.RemoveEmptyEntries);
        var months = parts.Select(MonthOf).Where(number => number is not null).ToList();
        var days = parts.Where(part => int.TryParse(part.TrimEnd('t', 'h', 's', 'n', 'd', 'r'), NumberStyles.None, CultureInfo.InvariantCulture,
            out _)).ToList();
        if (parts is [var alone] && Codes(alone) is { Count: > 0 } codes && Edtf.TryParse(string.Join('/', codes.Select(code => $"{date}-{code:00}")), out var coded))
            date = Edtf.TryParse($"{coded}-{Two(day)}", out var withDay) ? withDay : coded;
        else if (months is [{ } single] && days is [var told] && parts.Length == 2 && Edtf.TryParse($"{date}-{single:00}-{Two(told.TrimEnd('t', 'h', 's', 'n', 'd', 'r'))}", out var exact))
            date = exact;
        else return date;
        isMonthRead = true;
        return date;
    }

    /// <summary>The year to tell beside a date, for those who know no other; null where it has none.</summary>
    public static string? YearOf(Edtf date)
    {
        if (date.Kind == EdtfKind.Interval)
        {
            var (start, end) = (date.IntervalStart?.Year, date.IntervalEnd?.Year);
            return start is null ? null : end is null || end == start ? Text(start.Value) : $"{Text(start.Value)}--{Text(end.Value)}";
        }

        return date.Year is { } year ? Text(year) : null;
    }

    /// <summary>The macro of the month to tell beside a date, or null.</summary>
    public static string? MacroOf(Edtf date) => date.Month is >= 1 and <= 12 and var month ? Macros[month - 1] : null;

    // Braces around a year keep TeX from changing it; in EDTF they would make a set of it, which has more than one in it.
    private static string Bare(string text) =>
        text.Contains(',', StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal) ? text : text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static Edtf? YearOf(string text)
    {
        var trimmed = text.Trim().Trim('[', ']');
        var isAbout = Array.Find(About, about => trimmed.StartsWith(about + " ", StringComparison.OrdinalIgnoreCase));
        if (isAbout is not null) trimmed = trimmed[isAbout.Length..].Trim() + "~";
        if (Edtf.TryParse(trimmed, out var date)) return date;
        return Edtf.TryParse(trimmed.Replace('–', '/'), out date) || (trimmed.Length == 9 && Edtf.TryParse(trimmed.Replace('-', '/'), out date))
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

    private static string Two(string? day) => (day ?? "").Trim().PadLeft(2, '0');

    private static string Text(long year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
