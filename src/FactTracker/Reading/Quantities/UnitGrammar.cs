namespace FactTracker.Reading;

/// <summary>Parses the unit after a number: per cent, points, times, a currency, a measure, or the counted noun.</summary>
internal static class UnitGrammar
{
    private const int FarthestNoun = 4; // Words between the number and the counted noun: "eight large international organisations".

    /// <summary>A unit with its own name or sign, or null.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position after the number.</param>
    public static UnitFound? Named(Passage passage, int at)
    {
        var place = BehindHyphen(passage, at);
        if (passage.Find(PhraseKind.Points, place) is { } points)
            return new UnitFound(Unit.PercentagePoints, MentionKind.PercentagePoints, points.Phrase.Number, points.End);
        if (PointGrammar.Named(passage, place) is { } loose) return loose;
        if (passage.Find(PhraseKind.Percent, place) is { } percent)
            return new UnitFound(Unit.Percent, MentionKind.Percentage, 1, percent.End);
        if (MoneyGrammar.Trailing(passage, place) is { } money) return money;
        if (passage.Find(PhraseKind.Times, place) is { } times && IsMultiple(passage, place, times))
            return new UnitFound(Unit.Times, MentionKind.Ratio, 1, times.End);
        if (Symbols(passage, at) is { } symbols) return symbols;
        if (PrefixedUnit.IsSpelled(passage, place) && PrefixedUnit.Read(passage, place) is { } spelled)
            return RateGrammar.WithEach(passage, spelled);
        if (passage.Find(PhraseKind.Measure, place) is { } measure && IsMeasure(passage, place, measure))
            return RateGrammar.WithEach(passage, new UnitFound(Unit.Parse(measure.Phrase.Text), MentionKind.Measure, 1, measure.End));
        if (PrefixedUnit.Read(passage, place) is { } prefixed) return RateGrammar.WithEach(passage, prefixed);
        return passage[place].Entry.TimeUnit != TimeUnit.None && !passage[place].Entry.Can(WordUse.Definite) ? Noun(passage, place) : null;
    }

    /// <summary>The counted noun, or null.</summary>
    public static UnitFound? Counted(Passage passage, int at)
    {
        var place = BehindHyphen(passage, at);
        // "a 2008-style crash"
        if (place > at && PlainDigits.Are(passage, at - 1, 4) && passage[at - 1].Number is >= 1500 and < 2100
            && passage[at - 1].Number % 100 != 0) return null;
        if (place > at) return !HedgeGrammar.IsAboutEnding(passage, at) && passage.Find(PhraseKind.HedgeAfter, place) is null
            && IsNoun(passage, place) && !passage[place].Entry.Can(WordUse.Label) ? Noun(passage, place) : null;
        // "Ten of these cases" counts cases; which ones is not kept.
        if (passage[place].Entry.Can(WordUse.Of)
            && passage[place + 1].Entry.Can(WordUse.Definite)
            && CountedFrom(passage, place + 2) is { } some) return some with { End = at };
        return CountedFrom(passage, place);
    }

    private static UnitFound? CountedFrom(Passage passage, int at)
    {
        for (var place = at; place < at + FarthestNoun; place++)
        {
            if (IsPlural(passage, place, isFirst: place == at) && !GoesOn(passage, place)) return Noun(passage, place);
            if (!MayStandBeforeNoun(passage, place, isFirst: place == at)) return null;
        }

        return null;
    }

    // In "20 states" the noun is counted. In "the 20 officials state" a farther word is a verb.
    private static bool IsPlural(Passage passage, int place, bool isFirst)
    {
        var entry = passage[place].Entry;
        if (!passage[place].IsWord || entry.Can(WordUse.Function)) return false;
        if (entry.Can(WordUse.Verb | WordUse.Speech)) return isFirst && entry.Can(WordUse.Plural);
        return entry.Can(WordUse.Plural) || (IsNoun(passage, place) && passage.Language.LooksCounted(passage.TextAt(place)));
    }

    // "Armed forces personnel": the last of several plurals is the counted noun.
    private static bool GoesOn(Passage passage, int place) =>
        passage[place + 1].Entry.Can(WordUse.Plural) && MayStandBeforeNoun(passage, place + 1, isFirst: false);

    private static bool MayStandBeforeNoun(Passage passage, int place, bool isFirst)
    {
        var token = passage[place];
        if (!token.IsWord || passage[place].Entry.Cardinal is not null)
            return token.Symbol == '-' && passage[place + 1].IsGlued && !isFirst;
        if (isFirst && token.Entry.Can(WordUse.Comparison) && !token.Entry.Can(WordUse.Definite)) return true;
        return IsNoun(passage, place);
    }

    private static bool IsNoun(Passage passage, int place) =>
        passage[place].IsWord
            && !IsScheme(passage, place)
            && !passage[place].Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Speech | WordUse.Future)
            && passage[place].Entry is { Month: null, Cardinal: null, Scale: null, Ordinal: null };

    // "https://".
    private static bool IsScheme(Passage passage, int place) =>
        passage[place + 1].Symbol == ':' && passage[place + 1].IsGlued && passage[place + 2].Symbol == '/' && passage[place + 2].IsGlued;

    private static UnitFound? Noun(Passage passage, int place)
    {
        var word = passage.TextAt(place).ToString();
        var entry = passage[place].Entry;
        if (!entry.Can(WordUse.Plural) && !passage.Language.LooksCounted(word)) word = passage.Language.Plural(word);
        return Unit.TryParse(word, out var unit)
            ? new UnitFound(unit, entry.TimeUnit == TimeUnit.None ? MentionKind.Number : MentionKind.Measure, 1, place + 1)
            : null;
    }

    private static int BehindHyphen(Passage passage, int at) =>
        passage[at].Symbol is '-' or '‐' or '‑' && passage[at + 1].IsWord && (passage[at + 1].IsGlued == passage[at].IsGlued) ? at + 1 : at;

    // A separate "x" is a letter, and an "x" between numbers is a multiplication sign.
    private static bool IsMultiple(Passage passage, int place, PhraseMatch times)
    {
        if (times.Phrase.Words is ["time"]) return false;
        return passage[place].Length > 1 || (passage[place].IsGlued && !passage[times.End].IsNumber);
    }

    // A single letter is a unit only directly after digits.
    private static bool IsMeasure(Passage passage, int place, PhraseMatch measure) =>
        (!measure.Phrase.IsExact || (passage[place].IsGlued && passage.TextAt(place).SequenceEqual(measure.Phrase.Words[0])))
            && IsMeasureWord(passage, place, measure);

    // "5g" is grams, "5G" is not.
    private static bool IsMeasureWord(Passage passage, int place, PhraseMatch measure) =>
        !(measure.Phrase.Text is [>= 'a' and <= 'z' and var symbol]
            && passage[place].Symbol == char.ToUpperInvariant(symbol)
            && passage[place].IsWord) &&
        (measure.End > place + 1 || passage[place].Length > 1 || passage[place].Kind == TokenKind.Symbol || passage[place - 1].IsNumber);

    // UCUM symbols, as the wording of quantities writes them: "200 [mi_i]", "5 kg/m2".
    private static UnitFound? Symbols(Passage passage, int at)
    {
        if (passage[at].Symbol == '/' && passage[at].IsGlued) return null; // "24/7"
        var end = at;
        while (end - at < 12 && end < passage.Count && (end == at || passage[end].IsGlued)
            && passage[end].Symbol is not (',' or ';' or ':' or '(' or ')' or '"'))
        {
            end++;
        }

        if (end - at < 2 || !passage.Between(at, end).ContainsAny("[]/*.")) return null;
        return Unit.TryParse(passage.Between(at, end), out var unit) && unit.Kind == UnitKind.Measure
            ? new UnitFound(unit, MentionKind.Measure, 1, end)
            : null;
    }
}
