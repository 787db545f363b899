using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Csv;

/// <summary>
/// Keeps cells from being run as formulas by spreadsheets (OWASP, CSV injection): an apostrophe goes before what begins with a character that may
/// start one, blanks and what nobody sees aside. The same goes within a text behind a semicolon, a tab or a line end, where a cell begins for whoever
/// opens the table as one with other separators.
/// </summary>
/// <remarks>One more goes before text that has apostrophes there already, so that reading can take exactly one off at each such place.</remarks>
internal static class NeutralText
{
    private const char Mark = '\'', Quote = '"';
    private const string Breaks = ";\t\r\n";

    // The full-width and small forms are taken for the plain ones by some spreadsheets.
    private const string Starts = "=+-@＝＋－＠﹦﹢﹣﹫";

    // Behind these a cell runs a formula at once; behind plus and minus stand numbers, lists and words, unless there is a call, a reference or DDE.
    private const string SureStarts = "=@＝＠﹦﹫";
    private const string Calls = "(|!";
    private static readonly SearchValues<char> Dangers = SearchValues.Create(Starts + "\t\r\n");

    /// <summary>The text as it is written; a plain number such as -5 is no formula and stays one.</summary>
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

    /// <summary>The text as it was before it was written.</summary>
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

    private static bool IsDangerousAtStart(string text)
    {
        foreach (var sign in text)
        {
            if (Starts.Contains(sign, StringComparison.Ordinal) || sign is '\t' or '\r' or '\n') return true;
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
            if (Breaks.Contains(text[next], StringComparison.Ordinal) || !(text[next] is Mark or Quote || IsUnseen(text[next]))) return false;
        }

        return false;
    }

    private static bool IsUnseen(char sign) => char.IsWhiteSpace(sign) || char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    private static bool IsNumber(string text) =>
        text is ['-', _, ..] && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
