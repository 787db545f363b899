namespace FactTracker.Dates;

/// <summary>Recognizes the syntax of the 2012 draft at the position where parsing failed, and names the current form.</summary>
internal static class DraftSyntax
{
    public static EdtfError Explain(ReadOnlySpan<byte> text, EdtfError error)
    {
        var place = Math.Min(error.Column - 1, text.Length - 1);
        var present = PresentForm(text, place);
        return present is null ? error : new EdtfError(EdtfErrorCode.DraftSyntax, place + 1, $"expected today's syntax; {present}.");
    }

    private static string? PresentForm(ReadOnlySpan<byte> text, int place)
    {
        var rest = text[place..];
        if (rest.StartsWith("unknown"u8)) return "an unknown end is left empty; \"unknown\" is syntax of the 2012 draft";
        if (rest.StartsWith("open"u8)) return "an open end is \"..\"; \"open\" is syntax of the 2012 draft";
        if (place > 0 && rest[0] == '~' && text[place - 1] == '?')
            return "uncertain and approximate is \"%\"; \"?~\" is syntax of the 2012 draft";
        return rest[0] switch
        {
            (byte)'u' => "an unspecified digit is \"X\"; \"u\" is syntax of the 2012 draft",
            (byte)'x' => "an unspecified digit is \"X\"; \"x\" is syntax of the 2012 draft",
            (byte)'y' => "a long year begins with \"Y\"; \"y\" is syntax of the 2012 draft",
            (byte)'e' => "an exponent begins with \"E\"; \"e\" is syntax of the 2012 draft",
            (byte)'p' => "significant digits begin with \"S\"; \"p\" is syntax of the 2012 draft",
            (byte)'(' => "a qualifier stands before its part or after its group; parentheses are syntax of the 2012 draft",
            (byte)')' => "a qualifier stands before its part or after its group; parentheses are syntax of the 2012 draft",
            _ => null,
        };
    }
}
