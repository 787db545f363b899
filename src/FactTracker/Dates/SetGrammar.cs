namespace FactTracker.Dates;

/// <summary>
/// The grammar rules of sets.
/// <code>
/// set     = "[" members "]" / "{" members "}"
/// members = member *("," member)      ; the first member may lack its start, the last one its end
/// member  = date / [date] ".." [date] ; both ends of the same precision, in order
/// </code>
/// </summary>
internal static class SetGrammar
{
    public static bool Set(ref EdtfCursor cursor, out Edtf result)
    {
        result = default;
        var isOneOf = cursor.Take((byte)'[');
        if (!isOneOf) cursor.Take((byte)'{');
        var close = isOneOf ? (byte)']' : (byte)'}';
        var members = new List<DateSetMember>();
        var isLast = false;
        do
        {
            if (isLast) return cursor.Expect($"\"{(char)close}\"; only the last member may be open at its end");
            if (!Member(ref cursor, members.Count == 0, out var member)) return false;
            isLast = member.Range is { End: null };
            members.Add(member);
        }
        while (cursor.Take((byte)','));
        if (!cursor.Take(close)) return cursor.Expect($"a comma or \"{(char)close}\"");
        result = new Edtf(new DateSet(isOneOf, ValueList.Adopt<DateSetMember>(members.ToArray())), EdtfLevel.Level2);
        return true;
    }

    private static bool Member(ref EdtfCursor cursor, bool isFirst, out DateSetMember member)
    {
        member = null!;
        var at = cursor.Place;
        Edtf? start = null;
        if (!(isFirst && cursor.Here == '.'))
        {
            if (!DateGrammar.Date(ref cursor, out var date)) return false;
            if (cursor.Here == 'T') return cursor.Expect("a comma; a set has no time of day");
            start = date;
        }

        if (!cursor.TakeDots())
        {
            member = new DateSetMember(start, null);
            return start is not null || cursor.Expect("two dots (..)");
        }

        Edtf? end = null;
        if (start is null || cursor.Here is not ((byte)']' or (byte)'}'))
        {
            if (!DateGrammar.Date(ref cursor, out var date)) return false;
            end = date;
        }

        if (start is { } from && end is { } to)
        {
            if (from.Precision != to.Precision)
                return cursor.Fail(EdtfErrorCode.MixedPrecision, at, "expected a range whose ends have the same precision.");
            if (to.EndsBefore(from))
                return cursor.Fail(EdtfErrorCode.BackwardInterval, at, "expected a range that does not run backwards; swap its ends.");
        }

        member = new DateSetMember(null, new Stretch(start, end, start is null, end is null));
        return true;
    }
}
