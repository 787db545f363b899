namespace FactTracker.Reading;

/// <summary>Parses any number: a sign, followed by a fraction, a power, an ordinal or a cardinal, whichever is longest.</summary>
internal static class NumberGrammar
{
    /// <summary>The number that starts at a position, or null.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position.</param>
    /// <param name="andJoins">Whether "and" can be part of the number.</param>
    /// <param name="isMoney">Whether a currency sign comes before it.</param>
    public static NumberReading? Read(Passage passage, int at, bool andJoins = true, bool isMoney = false)
    {
        var variant = (andJoins ? 1 : 0) | (isMoney ? 2 : 0);
        return passage.Numbers.TryGet(at, variant, out var known)
            ? known
            : passage.Numbers.Keep(at, variant, Signed(passage, at, andJoins, isMoney));
    }

    private static NumberReading? Signed(Passage passage, int at, bool andJoins, bool isMoney)
    {
        var isNegative = IsMinus(passage, at);
        var start = isNegative ? at + 1 : at;
        if (Unsigned(passage, start, andJoins, isMoney) is not { } number) return null;
        return isNegative ? number with { Value = -number.Value } : number;
    }

    /// <summary>Whether a minus sign at a position belongs to the number after it and is not a dash.</summary>
    public static bool IsMinus(Passage passage, int at)
    {
        var token = passage[at];
        if (token.Entry.Can(WordUse.Minus)) return true;
        if (token.Symbol is not ('-' or '−' or '–') || !passage[at + 1].IsNumber) return false;
        if (!passage[at + 1].IsGlued) return at == 0 && IsNumberAlone(passage);
        var before = passage[at - 1];
        return !token.IsGlued
            ? !before.IsNumber
            : before.Symbol is '(' or '<' or '>' or '=' or '~' or '^' or '$' or '£' or '€' or '[' or ',' or '/';
    }

    // "- 10 k" is a number when it is the whole text, and otherwise an item of a list.
    private static bool IsNumberAlone(Passage passage)
    {
        const int Longest = 6;
        for (var place = 1; place < passage.Count; place++)
        {
            if (place > Longest || (!passage[place].IsNumber
                && passage[place].Symbol != '/'
                && passage[place].Entry is { Scale: null, SuffixScale: null, Fraction: null })) return false;
        }

        return true;
    }

    private static NumberReading? Unsigned(Passage passage, int at, bool andJoins, bool isMoney)
    {
        if (Power(passage, at) is { } power) return power;
        var fraction = FractionGrammar.Read(passage, at, andJoins);
        var ordinal = OrdinalGrammar.Read(passage, at);
        var cardinal = CardinalGrammar.Read(passage, at, andJoins, isMoney);
        if (fraction is { } part && part.End >= (ordinal?.End ?? 0) && part.End >= (cardinal?.End ?? 0) && !(cardinal?.End == part.End))
            return part;
        return ordinal?.End > (cardinal?.End ?? 0) ? ordinal : cardinal;
    }

    // "2.5^-1".
    private static NumberReading? Power(Passage passage, int at)
    {
        if (!passage[at].IsNumber || !passage.IsSymbol(at + 1, '^')) return null;
        var place = at + 2;
        var sign = 1;
        for (; passage[place].Symbol is '-' or '+' && place < at + 4; place++)
        {
            if (passage[place].Symbol == '-') sign = -sign;
        }

        var exponent = passage[place];
        if (!exponent.IsNumber || exponent.Number > 100 || decimal.Truncate(exponent.Number) != exponent.Number) return null;
        return Exact.Power(passage[at].Number, sign * (int)exponent.Number) is { } value ? new NumberReading(value, place + 1) : null;
    }
}
