namespace FactTracker.Reading;

/// <summary>
/// Parses parts of a whole, and numbers that contain them.
/// <code>
/// fraction = [cardinal "and"] part / cardinal ("/" / "over") cardinal / cardinal ("in" / "out of") cardinal
/// part     = ("a" / cardinal) ["-"] (ordinal / "half" / "quarter")
/// </code>
/// A cardinal before a singular ordinal forms one ordinal with it when possible: "twenty fifth" is the 25th, "twenty fifths" are four.
/// </summary>
internal static class FractionGrammar
{
    // "One million and a half" is a million and half a million; "a hundred and a half" is 100.5.
    private const decimal SmallestMixedScale = 1000;

    /// <summary>The fraction that starts at a position, or null.</summary>
    public static NumberReading? Read(Passage passage, int at, bool andJoins = true)
    {
        if (Slashed(passage, at) is { } slashed) return Scaled(passage, slashed);
        if (passage.Language.HasCountedShares && CountedShareGrammar.Read(passage, at) is { } counted) return counted;
        if (RoundAndPart(passage, at) is { } round) return round;
        if (Part(passage, at, andJoins) is { } part) return Scaled(passage, part);
        if (CardinalGrammar.Read(passage, at, andJoins) is not { } whole) return null;
        return Mixed(passage, whole) ?? OutOf(passage, whole);
    }

    // "two million and three fifths": three fifths of a million.
    private static NumberReading? RoundAndPart(Passage passage, int at) =>
        CardinalGrammar.Read(passage, at, andJoins: false) is { Scale: >= SmallestMixedScale } round
            && passage[round.End - 1].Entry.Scale is not null ? Mixed(passage, round) : null;

    // "a third", "two-thirds", "three quarters", "half", "¾".
    private static NumberReading? Part(Passage passage, int at, bool andJoins)
    {
        var token = passage[at];
        if (token.Entry.Fraction is { } named)
            return new NumberReading(named, at + 1, NumberForm.Fraction) { IsRounded = IsRounded(named) };
        decimal numerator = 1;
        var place = at + 1;
        var count = CardinalGrammar.Read(passage, at, andJoins);
        var isArticle = token.Entry.Can(WordUse.Article) && count is null;
        if (!isArticle)
        {
            if (count is not { } several) return null;
            numerator = several.Value;
            place = several.End;
        }

        var isHyphenated = passage[place].Symbol is '-' or '‐' or '‑';
        if (isHyphenated && TensOf(passage, at, place) is { } tens) return tens;
        if (isHyphenated) place++;
        if (passage[place].Entry.Fraction is { } half && (isArticle || passage[place].IsWord) && !IsTimeUnit(passage, place, numerator))
            return Of(numerator, 1 / half, place + 1);
        return ByOrdinal(passage, at, place, numerator, isArticle, isHyphenated);
    }

    // "two thirds", "a tenth"
    private static NumberReading? ByOrdinal(Passage passage, int at, int place, decimal numerator, bool isArticle, bool isHyphenated)
    {
        if (passage[place].IsNumber || OrdinalGrammar.Read(passage, place) is not { } denominator || denominator.Value < 3) return null;
        var isPlural = OrdinalGrammar.IsPlural(passage, denominator);
        if (!isPlural && !isArticle && OrdinalGrammar.Read(passage, at) is not null && !IsTinyPart(passage, at, place, denominator))
            return null;
        if (!isPlural && isArticle && !isHyphenated && IsCounting(passage, denominator.End)) return null;
        return isPlural || isArticle || numerator == 1 || isHyphenated || denominator.Value < 11
            ? Of(numerator, denominator.Value, denominator.End)
            : null;
    }

    // "One millionth" is a fraction, "the one millionth" an ordinal.
    private static bool IsTinyPart(Passage passage, int at, int place, NumberReading denominator) =>
        passage[at].Entry.Cardinal == 1 && place == at + 1 && denominator.Value >= 100 && !passage[at - 1].Entry.Can(WordUse.Definite);

    // "One hundred thirty-fifths": the hyphen makes the last two words the denominator.
    private static NumberReading? TensOf(Passage passage, int at, int hyphen)
    {
        var last = hyphen - 1;
        if (last <= at || !passage[hyphen].IsGlued || passage[last - 1].Symbol == '-' || passage[last].Entry.Cardinal is not >= 20
            || passage[hyphen + 1].Entry.Ordinal is not (> 0 and < 10 and var part)) return null;
        if (!passage[hyphen + 1].Entry.Can(WordUse.PluralForm)
            || new CardinalRun(passage, at, andJoins: true, isMoney: false, last).Read() is not { } top
            || top.End != last) return null;
        return Of(top.Value, passage[last].Entry.Cardinal!.Value + part, hyphen + 2);
    }

    // "A third country" is one more country, not a third of it. "Two quarters" of a year are a length of time when nothing is divided.
    private static bool IsCounting(Passage passage, int at) =>
        passage[at].IsWord
            && !passage[at].Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Speech | WordUse.Definite | WordUse.Comparative)
            && passage[at].Entry.Scale is null
            && !passage[at].Entry.StartsAny([PhraseKind.Last, PhraseKind.Next, PhraseKind.This]);

    private static bool IsTimeUnit(Passage passage, int place, decimal numerator) =>
        passage[place].Entry.TimeUnit == TimeUnit.Quarter && numerator is not (1 or 3);

    // "five and a half", "one million and a half", "5 ½"; with a scale: "five and a half million".
    private static NumberReading? Mixed(Passage passage, NumberReading whole)
    {
        // "One-and-a-half" as well.
        var place = passage[whole.End].Symbol == '-' && passage[whole.End + 1].Entry.Can(WordUse.And) ? whole.End + 1 : whole.End;
        var hasAnd = passage[place].Entry.Can(WordUse.And);
        if (hasAnd) place = passage[place + 1].Symbol == '-' && passage[place + 1].IsGlued ? place + 2 : place + 1;
        else if (!(passage[place].Entry.Fraction is not null && passage[place].Kind == TokenKind.Symbol)
            && !(passage[place - 1].IsNumber && IsSlashedBelowOne(passage, place))) return null;
        var part = hasAnd && !IsSlashedBelowOne(passage, place)
            ? Part(passage, place, andJoins: false)
            : Slashed(passage, place) ?? Part(passage, place, andJoins: false);
        // A fraction above one is not a remainder: "nine and two halves" is a list.
        if (part is not { } rest || (rest.Value >= 1 && hasAnd) || decimal.Truncate(whole.Value) != whole.Value && whole.Scale == 1)
            return null;
        var size = whole.Scale >= SmallestMixedScale ? whole.Scale : 1;
        if (Exact.Multiply(rest.Value, size) is not { } added || Exact.Add(whole.Value, added) is not { } sum) return null;
        return Scaled(passage, rest with { Value = Exact.Plain(sum) });
    }

    private static bool IsSlashedBelowOne(Passage passage, int place) =>
        passage[place].IsNumber && Slashed(passage, place) is { Value: < 1 };

    // "Five and a half million", "three quarters of a million".
    private static NumberReading Scaled(Passage passage, NumberReading number)
    {
        var place = passage[number.End].Entry.Can(WordUse.Of) && passage[number.End + 1].Entry.Can(WordUse.Article)
            ? number.End + 2
            : number.End;
        return passage[place].Entry.Scale is { } scale && scale > 1 && Exact.Multiply(number.Value, scale) is { } scaled
            ? number with
            {
                Value = Exact.Plain(scaled),
                End = place + 1,
                Scale = scale,
                Form = place > number.End
                ? NumberForm.Cardinal
                : number.Form
            }
            : number;
    }

    // "3/4", "1 over 3", "one over 121".
    private static NumberReading? Slashed(Passage passage, int at)
    {
        var isDigits = passage[at].IsNumber && passage[at + 1].Symbol is '/' or '⁄' && passage[at + 2].IsNumber;
        if (isDigits)
        {
            var isMore = passage.IsSymbol(at + 3, '/') || (passage.IsSymbol(at - 1, '/') && passage[at].IsGlued);
            return isMore || PlainDigits.AreNextYear(passage, at) || passage.Language.NoFractions.Contains(
                passage.Between(at, at + 3).ToString()) ? null : Of(passage[at].Number, passage[at + 2].Number, at + 3);
        }

        if (CardinalGrammar.Read(passage, at) is not { } top || !passage.Is(top.End, passage.Language.FractionOver)) return null;
        return top.Value < 10 && CardinalGrammar.Read(passage, top.End + 1) is { } bottom && !IsCounted(passage, bottom.End)
            ? Of(top.Value, bottom.Value, bottom.End)
            : null;
    }

    private static bool IsCounted(Passage passage, int at) => passage[at].IsWord && !passage[at].Entry.Can(WordUse.Function);

    private static NumberReading? OutOf(Passage passage, NumberReading part)
    {
        if (passage.Find(PhraseKind.OutOf, part.End) is not { } joint || CardinalGrammar.Read(passage, joint.End) is not { } whole)
            return null;
        var isSmall = part.Value > 0 && part.Value < whole.Value && decimal.Truncate(part.Value) == part.Value
            && decimal.Truncate(whole.Value) == whole.Value;
        // "Two in 2009" has a year, "8 in 10 minutes" a time.
        if (!isSmall || (joint.Phrase.Words.Length == 1
            && (LooksLikeYear(passage, joint.End, whole) || passage[whole.End].Entry.TimeUnit != TimeUnit.None))) return null;
        return Of(part.Value, whole.Value, whole.End) is { } share ? share with { Form = NumberForm.OutOf } : null;
    }

    private static bool LooksLikeYear(Passage passage, int at, NumberReading whole) =>
        passage[at].IsNumber && passage[at].Length == 4 && whole.Value is > 1000 and < 2200;

    private static NumberReading? Of(decimal numerator, decimal denominator, int end) =>
        Exact.Divide(numerator, denominator) is { } value
            ? new NumberReading(
                Exact.Plain(value), end, NumberForm.Fraction)
            { IsRounded = IsRounded(value) || value * denominator != numerator }
            : null;

    private static bool IsRounded(decimal value) => decimal.Round(value, 20) != value;
}
