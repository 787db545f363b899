using System.Globalization;
using System.Text;

namespace FactTracker.Dates;

/// <summary>A year written with the letter Y: one of more than four digits, or one with an exponent.</summary>
/// <param name="Digits">The digits before the exponent, without sign.</param>
/// <param name="IsNegative">Whether the year has a minus sign.</param>
/// <param name="Exponent">The digits of the exponent, or null.</param>
/// <param name="Significant">The number of significant digits, or 0 when the text states none.</param>
/// <param name="Qualifier">The qualifier of the year.</param>
internal sealed record LongYear(string Digits, bool IsNegative, string? Exponent, int Significant, EdtfQualifier Qualifier)
{
    // As many as Wikibase has; a long can still number their days. Larger years differ by their text alone.
    private const int MostDigits = 16;

    /// <summary>The year as written, or null when it is too large to count.</summary>
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
