namespace FactTracker.Reading;

/// <summary>
/// Parses whole numbers and decimals, in digits, in words, or mixed.
/// <code>
/// cardinal = [article] scale / part ["of"] ["a"] scale / run ["point" digits]
/// run      = (number / below-hundred) *(["and" / "-"] (below-hundred / scale))
/// </code>
/// </summary>
internal static class CardinalGrammar
{
    /// <summary>The number that starts at a position, or null.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position.</param>
    /// <param name="andJoins">Whether "and" can be part of the number. It cannot when it separates two bounds.</param>
    /// <param name="isMoney">Whether a currency sign comes before it, so that "m" means million.</param>
    public static NumberReading? Read(Passage passage, int at, bool andJoins = true, bool isMoney = false)
    {
        var variant = (andJoins ? 1 : 0) | (isMoney ? 2 : 0);
        return passage.Cardinals.TryGet(at, variant, out var known)
            ? known
            : passage.Cardinals.Keep(at, variant, Whole(passage, at, andJoins, isMoney));
    }

    private static NumberReading? Whole(Passage passage, int at, bool andJoins, bool isMoney)
    {
        var first = passage[at].Entry;
        if (!passage[at].IsNumber && first is { Cardinal: null, Scale: null, Fraction: null } && !first.Can(WordUse.Article)) return null;
        if (first.Cardinal == 1 && IsPronoun(passage, at)) return null;
        if (first.Can(WordUse.Article)) return IsScale(passage, at + 1) ? new CardinalRun(passage, at + 1, andJoins, isMoney).Read() : null;
        if (first.Fraction is { } part && !first.Can(WordUse.PluralForm) && ScaleOfPart(passage, at + 1) is { } scaleAt)
        {
            var scale = passage[scaleAt].Entry.Scale!.Value;
            return new NumberReading(Exact.Plain(part * scale), scaleAt + 1) { Scale = scale };
        }

        if (first.Scale is not null && passage.Language.LooksPlural(passage.TextAt(at))) return null;
        if (new CardinalRun(passage, at, andJoins, isMoney).Read() is not { } run) return null;
        return WithSpokenDecimals(passage, run) ?? run;
    }

    // "No one", "this one is": a person or a thing, not a number.
    private static bool IsPronoun(Passage passage, int at)
    {
        var before = passage[at - 1].Entry;
        if (before.Can(WordUse.Chooses)) return true;
        var next = passage[at + 1];
        // "One of the reasons", but "one of the 27 states".
        if (passage[at].IsWord && next.Entry.Can(WordUse.Of) && passage[at + 2].Entry.Can(WordUse.Definite)
            && !passage[at + 3].IsNumber && passage[at + 3].Entry.Cardinal is null) return true;
        var standsAlone = next.IsWord
            ? next.Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Speech | WordUse.Definite) && !next.Entry.Can(WordUse.Point)
            : !next.IsDash && !next.Entry.Starts(PhraseKind.Percent);
        return standsAlone
            && (before.Can(WordUse.Definite | WordUse.Superlative) || (before.Ordinal is not null && passage[at - 1].IsWord));
    }

    private static int BehindHyphen(Passage passage, int at) =>
        passage[at].Symbol is '-' or '‐' or '‑' && passage[at].IsGlued && passage[at + 1].IsGlued ? at + 1 : at;

    private static bool IsScale(Passage passage, int at) =>
        passage[at].Entry.Scale is not null && !passage.Language.LooksPlural(passage.TextAt(at));

    // "half a million", "half million", "a quarter of a million".
    private static int? ScaleOfPart(Passage passage, int at)
    {
        if (passage[at].Entry.Can(WordUse.Of)) at++;
        if (passage[at].Entry.Can(WordUse.Article)) at++;
        return IsScale(passage, at) ? at : null;
    }

    // "five point two five": digit by digit, or one number below a hundred.
    private static NumberReading? WithSpokenDecimals(Passage passage, NumberReading run)
    {
        var point = BehindHyphen(passage, run.End);
        if (!passage[point].Entry.Can(WordUse.Point)) return null;
        var place = BehindHyphen(passage, point + 1);
        decimal digits = 0;
        decimal size = 1;
        while (passage[place].Entry.Cardinal is { } digit && size < 1_000_000_000)
        {
            if (digit >= 10 && size > 1) break;
            digits = (digits * (digit >= 10 ? 100 : 10)) + digit;
            size *= digit >= 10 ? 100 : 10;
            place++;
            if (digit < 10) continue;
            var unit = BehindHyphen(passage, place);
            if (digit % 10 == 0 && digit >= 20 && passage[unit].Entry.Cardinal is > 0 and < 10 and { } last)
                (digits, place) = (digits + last, unit + 1);
            break;
        }

        if (size == 1) return null;
        var whole = new NumberReading(run.Value + (digits / size), place);
        if (passage[place].Entry.Scale is not { } scale || Exact.Multiply(whole.Value, scale) is not { } scaled) return whole;
        return new NumberReading(Exact.Plain(scaled), place + 1) { Scale = scale };
    }
}
