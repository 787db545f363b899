namespace FactTracker.Reading;

/// <summary>What stands around four digits and decides whether they are a year or an amount.</summary>
internal static class YearContext
{
    /// <summary>Whether the words before a number mark it as a year: "in 2019", "the 2024 budget", "by 2030", "2011 and 2016".</summary>
    public static bool IsMarked(Passage passage, int at)
    {
        var before = passage[at - 1];
        return before.Entry.Can(WordUse.When | WordUse.Definite | WordUse.Of) || before.Symbol == '(' || before.Entry.Month is not null
            || IsBehindEnd(passage, at) || IsListed(passage, at) || YearBase.IsAt(passage, at);
    }

    /// <summary>Whether a sum of money starts at a position, so that the sign belongs to the number after it: "2019 $7.4bn".</summary>
    public static bool IsBeforeSum(Passage passage, int at) =>
        MoneyGrammar.Leading(passage, at) is { } currency && passage[currency.End].IsNumber
            && (passage[currency.End].IsGlued || passage[currency.End - 1].IsWord);

    /// <summary>Whether a year states in which money is counted: "in constant 2015 dollars", "in 2000 dollars were rare".</summary>
    public static bool IsOfMoney(Passage passage, int at) =>
        UnitGrammar.Named(passage, at + 1) is { Kind: MentionKind.Money } && !passage[at + 1].IsGlued
            && (IsIn(passage, at) || passage.Language.PriceBases.Contains(passage.TextAt(at - 1)));

    /// <summary>Whether "to" behind a year begins no second year: "in 2019 to $300 million".</summary>
    public static bool IsBeforeEnd(Passage passage, int at) =>
        passage.Find(PhraseKind.To, at) is { } to && passage[to.End - 1].IsWord && YearGrammar.Read(passage, to.End) is null;

    /// <summary>
    /// Whether a number is the last of several years that are marked together, so that even a round one is a year: "the 1990 and 2000
    /// censuses".
    /// </summary>
    public static bool IsLastOfYears(Passage passage, int at) =>
        IsListed(passage, at) && passage[at - 3].Entry.Can(WordUse.When | WordUse.Definite);

    // "from $120 million in 2019": only "in" stands before a year and hardly before an amount.
    private static bool IsIn(Passage passage, int at) => passage.Find(PhraseKind.OutOf, at - 1) is { Phrase.Words.Length: 1 };

    // "since 2010", "by 2030": but "cut by 2030 jobs" is an amount.
    private static bool IsBehindEnd(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Since, at - 1) is not null) return true;
        var isEnd = passage.Find(PhraseKind.Until, at - 1) is not null || passage.Find(PhraseKind.Before, at - 1) is not null
            || passage.Find(PhraseKind.After, at - 1) is not null;
        return isEnd && passage[at - 1].IsWord && !(passage[at - 1].Entry.Can(WordUse.Step) && IsChange(passage, at - 1));
    }

    private static bool IsChange(Passage passage, int step)
    {
        const int Farthest = 4;
        for (var place = step - 1; place >= step - Farthest; place--)
        {
            if (passage[place].Entry.Can(WordUse.Change)) return true;
        }

        return false;
    }

    // "the 2010 and 2015 elections".
    private static bool IsListed(Passage passage, int at)
    {
        if (!passage[at - 1].Entry.Can(WordUse.And) && passage[at - 1].Symbol != ',' && passage.Find(PhraseKind.Or, at - 1) is null)
            return false;
        return PlainDigits.Are(passage, at - 2, 4) && passage[at - 2].Number is > 1500 and < 2100
            && (passage[at - 2].Number % 100 != 0 || passage[at - 3].Entry.Can(WordUse.When | WordUse.Definite));
    }
}
