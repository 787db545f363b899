using System.Text;

namespace FactTracker.Dates;

/// <summary>Writes a date as canonical text.</summary>
/// <remarks>
/// When all parts from the year down to one part have the same qualifier and no other part has one, a single qualifier is written after
/// that part (group qualification). In every other case each qualified part has its own qualifier in front.
/// </remarks>
internal static class CalendarText
{
    private const int YearDigits = 4, PartDigits = 2;

    public static void Append(StringBuilder text, CalendarDate date)
    {
        var group = GroupEnd(date);
        for (var part = 0; part <= date.Last; part++)
        {
            if (part > 0) text.Append('-');
            if (group < 0) AppendQualifier(text, date.Qualifier(part));
            if (part == CalendarDate.YearPart) AppendYear(text, date);
            else AppendDigits(text, date, 2 + (2 * part), 2);
            if (part == group) AppendQualifier(text, date.Qualifier(part));
        }
    }

    /// <summary>Writes a date that has neither qualifiers nor a number of significant digits, in ASCII.</summary>
    public static bool TryWrite(CalendarDate date, Span<byte> text, out int length)
    {
        length = 0;
        if (date.Significant > 0 || date.WithoutQualifiers() != date) return false;
        if (date.IsNegative) text[length++] = (byte)'-';
        var digits = YearDigits + (PartDigits * date.Last);
        for (var digit = 0; digit < digits; digit++)
        {
            if (digit >= YearDigits && digit % PartDigits == 0) text[length++] = (byte)'-';
            text[length++] = "0123456789X"u8[date.Digit(digit)];
        }

        return true;
    }

    /// <summary>The part after which a single group qualifier is written, or -1 when there is no such part.</summary>
    public static int GroupEnd(CalendarDate date)
    {
        var qualifier = date.Qualifier(CalendarDate.YearPart);
        if (qualifier == EdtfQualifier.None) return -1;
        var end = 0;
        while (end < date.Last && date.Qualifier(end + 1) == qualifier)
        {
            end++;
        }

        for (var part = end + 1; part <= date.Last; part++)
        {
            if (date.Qualifier(part) != EdtfQualifier.None) return -1;
        }

        return end;
    }

    public static void AppendQualifier(StringBuilder text, EdtfQualifier qualifier)
    {
        if (qualifier != EdtfQualifier.None) text.Append(" ?~%"[(int)qualifier]);
    }

    private static void AppendYear(StringBuilder text, CalendarDate date)
    {
        if (date.IsNegative) text.Append('-');
        AppendDigits(text, date, 0, 4);
        if (date.Significant > 0) text.Append('S').Append(date.Significant);
    }

    private static void AppendDigits(StringBuilder text, CalendarDate date, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            text.Append("0123456789X"[date.Digit(i)]);
        }
    }
}
