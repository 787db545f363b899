namespace FactTracker.Dates;

/// <summary>
/// The grammar of EDTF (Library of Congress specification, 4 February 2019), with one method for each rule.
/// <code>
/// expression = interval / set / date-time / date
/// interval   = end "/" end                      ; end = date / ".." / nothing
/// set        = "[" members "]" / "{" members "}" ; see SetGrammar
/// date-time  = date "T" time [zone]             ; see TimeGrammar
/// date       = long-year / year ["-" part ["-" day]] ; see DateGrammar
/// </code>
/// </summary>
internal static class EdtfGrammar
{
    public static bool TryParse(ReadOnlySpan<byte> text, out Edtf result, out EdtfError error)
    {
        error = default;
        if (text.Length == PlainDay.Length && PlainDay.TryRead(text, out var day))
        {
            result = new Edtf(day);
            return true;
        }

        result = default;
        var cursor = new EdtfCursor(text);
        if (text.IsEmpty)
        {
            error = new EdtfError(EdtfErrorCode.Empty, 1, "expected a date, found nothing.");
            return false;
        }

        if (Expression(ref cursor, out result)) return true;
        error = DraftSyntax.Explain(text, cursor.Error);
        result = default;
        return false;
    }

    private static bool Expression(ref EdtfCursor cursor, out Edtf result)
    {
        result = default;
        if (cursor.Here is (byte)'[' or (byte)'{') return SetGrammar.Set(ref cursor, out result) && End(ref cursor, "the end of the text");
        var isOpen = cursor.TakeDots();
        if (isOpen || cursor.Here == '/') return Interval(ref cursor, null, isOpen, out result);
        if (!DateGrammar.Date(ref cursor, out result)) return false;
        if (cursor.Here == '/') return Interval(ref cursor, result, false, out result);
        if (cursor.Here == 'T') return TimeGrammar.Time(ref cursor, result, out result) && NoInterval(ref cursor);
        return End(ref cursor, "a hyphen, a qualifier, a slash or the end of the text");
    }

    private static bool NoInterval(ref EdtfCursor cursor) => cursor.Here == '/' && !cursor.AtEnd
        ? cursor.Fail(EdtfErrorCode.Unexpected, cursor.Place, "expected the end of the text; an interval has no time of day.")
        : End(ref cursor, "the end of the text");

    private static bool Interval(ref EdtfCursor cursor, Edtf? start, bool startIsOpen, out Edtf result)
    {
        result = default;
        if (!cursor.Take((byte)'/')) return cursor.Expect("a slash");
        var at = cursor.Place;
        var endIsOpen = cursor.TakeDots();
        Edtf? end = null;
        if (!endIsOpen && !cursor.AtEnd)
        {
            if (!DateGrammar.Date(ref cursor, out var date)) return false;
            end = date;
        }

        if (cursor.Here == 'T') return cursor.Expect("the end of the text; an interval has no time of day");
        if (!End(ref cursor, "a qualifier or the end of the text")) return false;
        if (start is { } from && end is { } to && to.EndsBefore(from))
            return cursor.Fail(EdtfErrorCode.BackwardInterval, at, "expected an end that is not before the start; swap the two.");
        result = new Edtf(new Stretch(start, end, startIsOpen, endIsOpen), LevelOf(start, end, startIsOpen, endIsOpen));
        return true;
    }

    // Unspecified digits in an end of an interval make it level 2; open and unknown ends make it level 1.
    private static EdtfLevel LevelOf(Edtf? start, Edtf? end, bool startIsOpen, bool endIsOpen)
    {
        if (start?.HasUnspecified == true || end?.HasUnspecified == true) return EdtfLevel.Level2;
        var least = start is null || end is null || startIsOpen || endIsOpen ? EdtfLevel.Level1 : EdtfLevel.Level0;
        return (EdtfLevel)Math.Max((int)least, Math.Max((int)(start?.Level ?? 0), (int)(end?.Level ?? 0)));
    }

    private static bool End(ref EdtfCursor cursor, string expected) => cursor.AtEnd || cursor.Expect(expected);
}
