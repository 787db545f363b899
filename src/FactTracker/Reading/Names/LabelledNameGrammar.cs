namespace FactTracker.Reading;

/// <summary>
/// Finds numbers that a word makes a name: "Article 5", "pages 210-214", "No. 10", "Boeing 747", "version 2.4.1",
/// "Regulation (EU) 2016/679".
/// <code>
/// labelled = label ["."] ["(" word ")"] ["No" ["."]] number *part *(("," / "and" / "or" / "to" / "-") number *part)
/// part     = letter / ("." / "/" / "-" / ":") number / "(" (number / letters) ")"
/// </code>
/// After a preposition a number that counts the words after it is an amount: "in group 12 people died". Elsewhere it is a name even so:
/// "line 3 trains", and after a capital always: "in Article 5 cases".
/// </summary>
internal static class LabelledNameGrammar
{
    private const int MostListed = 16;
    private const int LongestModel = 4; // Digits.
    private const int LongestPart = 3; // Letters in brackets.

    /// <summary>The position after the name whose first word is at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (passage[at].Entry.Can(WordUse.Label)) return Labelled(passage, at);
        if (passage[at].Entry.TimeUnit is TimeUnit.Day or TimeUnit.Year) return Day(passage, at);
        return IsNumbered(passage, at, at + 1) ? Listed(passage, at, at + 1, isProper: true) : null;
    }

    /// <summary>The position after the letters and numbers that are written together with a number.</summary>
    public static int BehindParts(Passage passage, int place)
    {
        while (passage[place].IsGlued)
        {
            ref readonly var next = ref passage[place + 1];
            if (passage[place].IsNumber || (passage[place].IsWord && passage[place].Length < LongestPart)) place++;
            else if (passage[place].Symbol is '.' or '/' or '-' or ':' or '–' && next.IsGlued
                && (next.IsNumber || (next.IsWord && next.Length < LongestPart))) place += 2;
            else if (passage[place].Symbol == '(' && next.IsGlued && (next.IsNumber || (next.IsWord && next.Length <= LongestPart))
                && passage.IsSymbol(place + 2, ')')) place += 3;
            else break;
        }

        return place;
    }

    private static int? Labelled(Passage passage, int at)
    {
        var number = NumberBehind(passage, at + 1);
        var isNumber = passage[number].IsNumber || (passage[number].Entry is { Cardinal: not null, Scale: null } && passage[number].IsWord);
        return isNumber && !IsNegation(passage, at) ? Listed(passage, at, number, IsName(passage, at)) : null;
    }

    private static bool IsName(Passage passage, int at) =>
        passage.IsCapitalised(at) || !passage[at - 1].Entry.Can(WordUse.At | WordUse.When)
            || passage.Language.Names.Enumerated.Contains(passage.TextAt(at));

    // "on day 8 of the trial", "in year 7".
    private static int? Day(Passage passage, int at) =>
        passage[at - 1].Entry.Can(WordUse.At | WordUse.When) && !passage.Language.LooksPlural(passage.TextAt(at))
            && PlainDigits.AreSmall(passage, at + 1, 31) ? One(passage, at + 1, isProper: false) : null;

    // "No" before a number is a label when it is written like one: "No. 10", "No 11".
    private static bool IsNegation(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Chooses) && !passage.IsCapitalised(at) && !passage.IsSymbol(at + 1, '.');

    private static bool IsNumbered(Passage passage, int at, int number)
    {
        if (!passage[number].IsNumber) return false;
        var digits = passage.TextAt(number);
        if (digits.ContainsAny(", ")) return false;
        if (passage.Language.Names.Numbered.Contains(passage.TextAt(at))) return true;
        // "a Peugeot 208"
        return passage.IsCapitalised(at) && !passage[at].Entry.IsKnown && passage[at - 1].Entry.Can(WordUse.Article)
            && digits.Length <= LongestModel
            && PlainDigits.Are(passage, number, digits.Length) && UnitGrammar.Counted(passage, number + 1) is null;
    }

    // Behind "(EU)", "No." and "#".
    private static int NumberBehind(Passage passage, int at)
    {
        var place = passage[at].Symbol == '.' && passage[at].IsGlued ? at + 1 : at;
        if (passage[place].Symbol == '(' && passage[place + 1].IsWord && passage.IsSymbol(place + 2, ')')) place += 3;
        if (passage[place].Entry.Can(WordUse.Label) && passage[place].Length < LongestPart)
            place += passage.IsSymbol(place + 1, '.') ? 2 : 1;
        return passage[place].Symbol == '#' ? place + 1 : place;
    }

    private static int? Listed(Passage passage, int at, int number, bool isProper)
    {
        if (One(passage, number, isProper) is not { } end) return null;
        var isPlural = passage.Language.LooksPlural(passage.TextAt(at));
        for (var listed = 0; listed < MostListed; listed++)
        {
            var isJoint = passage[end].Entry.Can(WordUse.And) || passage.Find(PhraseKind.Or, end) is not null
                || passage.Find(PhraseKind.To, end) is not null || (isPlural && passage[end].Symbol == ',');
            if (!isJoint || !passage[end + 1].IsNumber || One(passage, end + 1, isProper: false) is not { } next) break;
            end = next;
        }

        return end;
    }

    private static int? One(Passage passage, int number, bool isProper)
    {
        var end = BehindParts(passage, number + 1);
        if (NameGrammar.IsAmount(passage, number, end)) return null;
        return isProper || UnitGrammar.Counted(passage, end) is null ? end : null;
    }
}
