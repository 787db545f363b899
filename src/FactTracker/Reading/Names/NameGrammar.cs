namespace FactTracker.Reading;

/// <summary>
/// Finds names that contain numbers, so that the numbers are not parsed as amounts or dates.
/// <code>
/// name = labelled / code / technical / account / telephone / address / number name / score / digits "/" digits (of the language)
/// </code>
/// A name is skipped as a whole. What follows it is parsed as usual.
/// </summary>
internal static class NameGrammar
{
    private const int LongestNote = 3; // Digits.

    /// <summary>The position after the name that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        ref readonly var token = ref passage[at];
        if (token.IsNumber) return OfNumber(passage, at);
        if (token.IsWord) return OfWord(passage, at);
        return token.Symbol switch
        {
            '#' or '@' => TechnicalNameGrammar.End(passage, at),
            '+' or '(' => TelephoneGrammar.End(passage, at),
            '[' => Note(passage, at),
            '§' => passage[at + 1].IsNumber ? LabelledNameGrammar.BehindParts(passage, at + 2) : null,
            _ => null,
        };
    }

    /// <summary>The position of the first token at or after an offset of the text.</summary>
    public static int PlaceAt(Passage passage, int from, int offset)
    {
        var place = from;
        while (place < passage.Count && passage[place].Start < offset)
        {
            place++;
        }

        return place;
    }

    /// <summary>Whether the number before a position is an amount, because a unit, a scale or a month follows.</summary>
    public static bool IsAmount(Passage passage, int number, int end) =>
        passage[end].Entry is { Scale: not null } or { Fraction: not null } || passage.Find(PhraseKind.Percent, end) is not null
            || (passage[end].IsGlued && passage[end].Entry.SuffixScale is not null) || UnitGrammar.Named(passage, end) is not null
            || (end == number + 1 && MonthGrammar.Read(passage, number) is { Month: not null, Day: not null });

    private static int? OfNumber(Passage passage, int at) =>
        Slashed(passage, at)
            ?? TelephoneGrammar.End(passage, at)
            ?? TechnicalNameGrammar.End(passage, at)
            ?? NumberNameGrammar.Ordinal(passage, at)
            ?? AddressGrammar.End(passage, at)
            ?? ScoreGrammar.End(passage, at)
            ?? Even(passage, at)
            ?? WithZero(passage, at);

    private static int? OfWord(Passage passage, int at)
    {
        var entry = passage[at].Entry;
        if (entry.Cardinal is not null || entry.Ordinal is not null) return NumberNameGrammar.End(passage, at);
        // "a third-party claim" is no third of anything.
        if (entry.Can(WordUse.Article) && passage[at + 1].Entry.Ordinal is not null) return NumberNameGrammar.End(passage, at + 1);
        ref readonly var next = ref passage[at + 1];
        if (next.IsGlued && (next.IsNumber || passage[at + 2].IsGlued))
            return AddressGrammar.Postcode(passage, at) ?? AccountGrammar.End(passage, at) ?? TechnicalNameGrammar.End(passage, at)
                ?? CodeGrammar.End(passage, at);
        return LabelledNameGrammar.End(passage, at) ?? AddressGrammar.Postcode(passage, at);
    }

    // "members[12]", "members [12]": the number of a note.
    private static int? Note(Passage passage, int at) =>
        at > 0 && passage[at + 1].IsNumber && passage[at + 1].IsGlued && passage[at + 1].Length <= LongestNote
            && passage.IsSymbol(at + 2, ']') && UnitGrammar.Counted(passage, at + 3) is null
            ? at + 3
            : null;

    // "9/11", "24/7".
    private static int? Slashed(Passage passage, int place) =>
        passage[place + 1].Symbol == '/' && passage[place + 2].IsNumber && !passage.IsSymbol(place + 3, '/')
            && passage.Language.NoFractions.Contains(passage.Between(place, place + 3).ToString()) ? place + 3 : null;

    // "a 50-50 chance", "a 2-for-1 offer", "a 9-to-5 job".
    private static int? Even(Passage passage, int at)
    {
        if (!passage[at + 1].IsDash || !passage[at + 1].IsGlued || !passage[at + 2].IsGlued) return null;
        var isWord = passage[at + 2].IsWord && passage[at + 3].IsDash && passage[at + 4].IsGlued;
        var last = isWord ? at + 4 : at + 2;
        if (!passage[last].IsNumber || passage[last + 1].IsDash || IsAmount(passage, last, last + 1)) return null;
        return isWord ? IsOffer(passage, at, last) ? last + 1 : null : passage[at].Number == passage[last].Number ? last + 1 : null;
    }

    private static bool IsOffer(Passage passage, int at, int last) =>
        passage[at + 2].Entry.Can(WordUse.Function)
            && (passage.Find(PhraseKind.To, at + 2) is null || (passage[at].Number > passage[last].Number && passage[last].Number > 1));

    // "Schalke 04": a number that is no part of a date or a time and begins with a zero.
    private static int? WithZero(Passage passage, int at)
    {
        var isWhole = passage[at].Length > 1 && passage.TextAt(at)[0] == '0' && PlainDigits.Are(passage, at, passage[at].Length);
        return isWhole && passage[at - 1].IsWord && !passage[at].IsGlued && !(passage[at + 1].IsGlued && passage[at + 2].IsGlued)
            && passage[at - 1].Entry.Month is null && !IsAmount(passage, at, at + 1) ? at + 1 : null;
    }
}
