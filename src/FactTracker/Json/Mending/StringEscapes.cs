namespace FactTracker.Json;

/// <summary>Repairs escapes within strings that JSON does not have.</summary>
internal static class StringEscapes
{
    /// <summary>
    /// Repairs the escape at an offset, unless JSON has it. <c>\x27</c> is the character U+0027, as in JavaScript. Before a punctuation
    /// mark the backslash is left out; before a letter or digit it is a part of the text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset of the backslash.</param>
    /// <param name="mended">Receives the repair.</param>
    /// <returns>The offset of the last byte of the escape.</returns>
    public static int Mend(ReadOnlySpan<byte> text, int at, MendedText mended)
    {
        var rest = text[(at + 1)..];
        if (rest is [(byte)'u', var a, var b, var c, var d, ..] && AreHexadecimal(a, b, c, d)) return at + 5;
        if (rest is [var escaped, ..] && "\"\\/bfnrt"u8.Contains(escaped)) return at + 1;
        if (rest is [(byte)'x', var high, var low, ..] && AreHexadecimal(high, low))
        {
            mended.Report(at, $"\\x{(char)high}{(char)low} is not an escape of JSON; it is read as in JavaScript.");
            mended.Leave(at + 1, 1);
            foreach (var it in "u00"u8) mended.Insert(at + 2, it);
            return at + 3;
        }

        if (rest is [var next, ..] && char.IsAsciiLetterOrDigit((char)next))
        {
            mended.Report(at, "A backslash escapes nothing here; it is read as part of the text.");
            mended.Insert(at, (byte)'\\');
            return at;
        }

        mended.Report(at, "A backslash escapes nothing here; it is left out.");
        mended.Leave(at, 1);
        return at;
    }

    private static bool AreHexadecimal(params ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }

        return true;
    }
}
