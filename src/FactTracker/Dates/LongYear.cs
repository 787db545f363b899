using System.Globalization;
using System.Text;

namespace FactTracker.Dates;

/// <summary>A year written with the letter Y: of more than four digits, or exponential.</summary>
/// <param name="Digits">The digits before the exponent, without sign.</param>
/// <param name="IsNegative">Whether it has a minus.</param>
/// <param name="Exponent">The digits of the exponent, or null.</param>
/// <param name="Significant">How many digits are significant, or 0 when not said.</param>
/// <param name="Qualifier">What is said of it.</param>
internal sealed record LongYear(string Digits, bool IsNegative, string? Exponent, int Significant, EdtfQualifier Qualifier)
{
    private const int MostDigits = 16; // As many as Wikibase has, and so few that a long can number their days; farther years are told apart by their text alone.

    /// <summary>The year as written, or null when it is too far away to count.</summary>
    public long? Year => TrySize(out var size, out _) ? (IsNegative ? -size : size) : null;

    public EdtfBound Start => Bound(first: true);

    public EdtfBound End => Bound(first: false);

    public void Append(StringBuilder text)
    {
        text.Append('Y');
        if (IsNegative) text.Append('-');
        text.Append(Digits);
        if (Exponent is not null) text.Append('E').Append(Exponent);
        if (Significant > 0) text.Append('S').Append(Significant.ToString(CultureInfo.InvariantCulture));
        CalendarText.AppendQualifier(text, Qualifier);
    }

    private EdtfBound Bound(bool first)
    {
        if (!TrySize(out var size, out var digits)) return EdtfBound.Unknown;
        if (Significant > 0 && Significant < digits)
        {
            var step = 1L;
            for (var i = Significant; i < digits; i++)
            {
                step *= 10;
            }

            size = size / step * step;
            if (first == IsNegative) size += step - 1;
        }

        var year = IsNegative ? -size : size;
        return EdtfBound.At(first ? new EdtfDay(year, 1, 1) : new EdtfDay(year, 12, 31));
    }

    private bool TrySize(out long size, out int digits)
    {
        size = 0;
        digits = Digits.Length;
        if (Digits.Length > MostDigits || Exponent?.Length > 2) return false;
        var exponent = Exponent is null ? 0 : int.Parse(Exponent, NumberStyles.None, CultureInfo.InvariantCulture);
        digits += exponent;
        if (digits > MostDigits) return false;
        size = long.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (; exponent > 0; exponent--)
        {
            size *= 10;
        }

        return true;
    }
}
