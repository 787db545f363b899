using System.Globalization;

namespace FactTracker.Interchange.Tables;

/// <summary>
/// Keeps cells from being run as formulas by spreadsheets (OWASP, CSV injection): an apostrophe goes before what begins with a character that may
/// start one. One more goes before text that begins with apostrophes and then such a character, so that reading can take exactly one off.
/// </summary>
internal static class NeutralText
{
    private const char Mark = '\'';

    // The full-width forms are taken for the plain ones by some spreadsheets.
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text as it is written; a plain number such as -5 is no formula and stays one.</summary>
    public static string Write(string text) => IsDangerous(text) && !IsNumber(text) ? Mark + text : text;

    /// <summary>The text as it was before it was written.</summary>
    public static string Read(string text) => text is [Mark, ..] && IsDangerous(text) ? text[1..] : text;

    private static bool IsDangerous(string text)
    {
        var rest = text.AsSpan().TrimStart(Mark);
        return !rest.IsEmpty && Starts.Contains(rest[0], StringComparison.Ordinal);
    }

    private static bool IsNumber(string text) =>
        text is ['-', _, ..] && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
