namespace FactTracker.Reading;

/// <summary>
/// Finds telephone numbers by their characters: "+44 20 7946 0991", "(555) 123-4567", "0800 123 4567", "555-867-5309".
/// <code>
/// telephone = ["+"] ["("] digits [")"] *([" " / "-" / "." / "/"] digits)
/// </code>
/// The number of digits, the first of them and the word before decide.
/// </summary>
internal static class TelephoneGrammar
{
    /// <summary>The position after the telephone number that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        var start = passage[at].Start;
        if (passage[at].IsGlued && at > 0 && !(passage[at - 1].Symbol is '(' or ':' or '[' or '"' or '“')) return null;
        var isCalled = passage.Language.Names.Telephones.Contains(passage.TextAt(WordBefore(passage, at)));
        var text = passage.Text.AsSpan(start);
        if (!isCalled && text[0] is not ('+' or '(' or '0') && !LooksGrouped(text)) return null;
        var groups = DialledGroups.Read(text);
        if (groups.Count == 0) return null;
        var end = NameGrammar.PlaceAt(passage, at, start + groups.Length);
        if (isCalled && (groups.Count > 1 || groups.Digits is 3 or >= 5) && !IsCounted(passage, at, end)) return end;
        return groups.IsTelephone ? end : null;
    }

    private static bool IsCounted(Passage passage, int at, int end) =>
        NameGrammar.IsAmount(passage, at, end) || UnitGrammar.Counted(passage, end) is not null || passage[end].Entry.Can(WordUse.Of);

    // "Call", "Call on", "Tel.:".
    private static int WordBefore(Passage passage, int at)
    {
        var place = at - 1;
        while (place > at - 3 && passage[place].Symbol is '.' or ':')
        {
            place--;
        }

        return passage[place].Entry.Can(WordUse.At) ? place - 1 : place;
    }

    // Three digits and a sign: "555-867-5309", "555-1234".
    private static bool LooksGrouped(ReadOnlySpan<char> text) =>
        text.Length > 7 && char.IsAsciiDigit(text[2]) && text[3] is '-' or '.' or ' ' && char.IsAsciiDigit(text[4]);
}
