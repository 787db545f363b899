namespace FactTracker.Dates;

/// <summary>Tells the syntax of the 2012 draft by what stands where the grammar failed, and names the present form.</summary>
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
        if (rest.StartsWith("unknown"u8)) return "an end that is not known is left empty, where the 2012 draft had \"unknown\"";
        if (rest.StartsWith("open"u8)) return "an open end is \"..\", where the 2012 draft had \"open\"";
        if (place > 0 && rest[0] == '~' && text[place - 1] == '?') return "uncertain and approximate is \"%\", where the 2012 draft had \"?~\"";
        return rest[0] switch
        {
            (byte)'u' => "an unspecified digit is \"X\", where the 2012 draft had \"u\"",
            (byte)'x' => "an unspecified digit is \"X\", where the 2012 draft masked with \"x\"",
            (byte)'y' => "a long year begins with \"Y\", where the 2012 draft had \"y\"",
            (byte)'e' => "an exponent begins with \"E\", where the 2012 draft had \"e\"",
            (byte)'p' => "significant digits begin with \"S\", where the 2012 draft had \"p\"",
            (byte)'(' => "a qualifier stands before its part or behind its group, where the 2012 draft had parentheses",
            (byte)')' => "a qualifier stands before its part or behind its group, where the 2012 draft had parentheses",
            _ => null,
        };
    }
}
