using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>
/// Recognises years that can be read in two ways: <c>2022-23</c> is the autumn of 2022 in EDTF and a financial year to most people;
/// <c>2008/09</c> may be a month; <c>FY24</c> begins in 2023 in one country and in 2024 in another.
/// </summary>
internal static class TwoYears
{
    private const int YearLength = 4, Hundred = 100, MostMonths = 12, FirstSeason = 21, LastSeason = 24;
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Returns both readings in a sentence, or null when the text has one reading or is no such date.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    public static string? ReadingsOf(string text) => OfFiscalYear(text) ?? OfRange(text);

    private static string? OfFiscalYear(string text)
    {
        if (text.Length < 4 || !text.StartsWith("FY", StringComparison.OrdinalIgnoreCase)) return null;
        var digits = text.AsSpan(2).Trim(" '’-");
        if (digits.Length is not (2 or YearLength) || !Number(digits, out var year)) return null;
        if (digits.Length == 2) year += 2000;
        return Invariant($"\"{text}\" may be the fiscal year from {year - 1} to {year} or that from {year} to {year + 1}; ")
            + Invariant($"write {year - 1}/{year} or {year}/{year + 1}.");
    }

    private static string? OfRange(string text)
    {
        if (text.Length != YearLength + 3 || text[YearLength] is not ('-' or '/' or '–' or '‐' or '‑' or '−')) return null;
        if (!Number(text.AsSpan(0, YearLength), out var year) || !Number(text.AsSpan(YearLength + 1), out var second)) return null;
        if (second != (year + 1) % Hundred) return null;
        var years = Invariant($"{year}/{year + 1}");
        if (second is >= 1 and <= MostMonths)
            return Invariant($"\"{text}\" may be a month or the years {year} to {year + 1}; write {year}-{second:00} or {years}.");
        return text[YearLength] == '-' && second is >= FirstSeason and <= LastSeason
            ? Invariant($"\"{text}\" is the {Seasons[second - FirstSeason]} of {year} in EDTF, and may be the years {year} to {year + 1}; ")
                + Invariant($"write {Seasons[second - FirstSeason]} {year} or {years}.")
            : null;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
