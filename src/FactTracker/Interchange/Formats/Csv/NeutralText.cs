using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Csv;

/// <summary>
/// Keeps spreadsheets from running cells as formulas (OWASP, CSV injection). An apostrophe is put before a text that begins with a
/// character that may start a formula, ignoring white space and invisible characters. Within a text, one is put after a semicolon, a tab or
/// a line end as well, since a cell begins there when the table is opened with another separator.
/// </summary>
/// <remarks>A text that already has apostrophes at such a place gets one more, so that reading removes exactly one at each.</remarks>
internal static class NeutralText
{
    private const char Mark = '\'', Quote = '"';
    private const string Breaks = ";\t" + LineBreaks.All;

    // Some spreadsheets treat the full-width and small forms like the plain ones.
    private const string Starts = "=+-@＝＋－＠﹦﹢﹣﹫";

    // After these a cell always runs a formula; plus and minus also begin numbers, lists and words, unless a call, a reference or DDE
    // follows.
    private const string SureStarts = "=@＝＠﹦﹫";
    private const string Calls = "(|!";
    private static readonly SearchValues<byte> PerhapsBreaks =
        SearchValues.Create([.. Encoding.UTF8.GetBytes(Breaks).Where(value => value is < 0x80 or >= 0xC0)]);

    private static readonly SearchValues<char> Dangers = SearchValues.Create(Starts + "\t" + LineBreaks.All);

    /// <summary>Returns a text as it is written; a plain number such as -5 is unchanged.</summary>
    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAny(Dangers)) return text;
        var lastCall = text.AsSpan().LastIndexOfAny(Calls);
        var written = new StringBuilder(text.Length + 1);
        if (IsDangerousAtStart(text) && !IsNumber(text)) written.Append(Mark);
        for (var place = 0; place < text.Length; place++)
        {
            written.Append(text[place]);
            if (IsDangerousBehind(text, place, lastCall)) written.Append(Mark);
        }

        return written.ToString();
    }

    /// <summary>Whether a text, in UTF-8, is certainly written as it is. Most are, and this takes least time to find out.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return true;
        if (!IsPlainStart(text[0])) return false;
        for (var at = text.IndexOfAny(PerhapsBreaks); at >= 0; at = text.IndexOfAny(PerhapsBreaks))
        {
            if (text[at] >= 0x80) return false;
            text = text[(at + 1)..].TrimStart((byte)' ');
            if (text.IsEmpty) return true;
            if (!char.IsAsciiLetterOrDigit((char)text[0])) return false;
        }

        return true;
    }

    /// <summary>Whether no formula starts with a byte, nor may it be ignored before one.</summary>
    public static bool IsPlainStart(byte first) =>
        char.IsAsciiLetterOrDigit((char)first) || first is (byte)'{' or (byte)'"' or (byte)'(' or (byte)'%';

    /// <summary>Returns a text as it was before it was written.</summary>
    public static string Read(string text)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal)) return text;
        var lastCall = text.AsSpan().LastIndexOfAny(Calls);
        var read = new StringBuilder(text.Length);
        for (var place = text[0] == Mark && IsDangerousAtStart(text) ? 1 : 0; place < text.Length; place++)
        {
            read.Append(text[place]);
            if (place + 1 < text.Length && text[place + 1] == Mark && IsDangerousBehind(text, place, lastCall)) place++;
        }

        return read.ToString();
    }

    /// <summary>Whether a text, in UTF-8, certainly was the same before it was written: no apostrophe is at a place where one may have been
    /// put.</summary>
    public static bool IsReadAsIs(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)Mark); at >= 0; at = text.IndexOf((byte)Mark))
        {
            if (at == 0 || text[at - 1] >= 0x80 || PerhapsBreaks.Contains(text[at - 1])) return false;
            text = text[(at + 1)..];
        }

        return true;
    }

    private static bool IsDangerousAtStart(string text)
    {
        foreach (var sign in text)
        {
            if (Starts.Contains(sign, StringComparison.Ordinal) || sign == '\t' || LineBreaks.IsBreak(sign)) return true;
            if (sign != Mark && !IsUnseen(sign)) return false;
        }

        return false;
    }

    private static bool IsDangerousBehind(string text, int place, int lastCall)
    {
        if (!Breaks.Contains(text[place], StringComparison.Ordinal)) return false;
        for (var next = place + 1; next < text.Length; next++)
        {
            if (SureStarts.Contains(text[next], StringComparison.Ordinal)) return true;
            if (Starts.Contains(text[next], StringComparison.Ordinal)) return next < lastCall;
            if (Breaks.Contains(text[next], StringComparison.Ordinal) || !(text[next] is Mark or Quote || IsUnseen(text[next])))
                return false;
        }

        return false;
    }

    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    private static bool IsNumber(string text) =>
        text is ['-', _, ..]
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
