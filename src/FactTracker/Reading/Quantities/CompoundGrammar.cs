namespace FactTracker.Reading;

/// <summary>
/// Parses an amount in two units, the second a part of the first, and converts it to the second.
/// <code>
/// compound = amount ["and"] amount / number "'" number ['"'] / ("a" / "an") unit "and" part
/// </code>
/// "5 feet 10 inches" and "5'10"" are 70 inches, and "two hours and 30 minutes" 150 minutes. "A mile and a half" is 1.5 miles.
/// </summary>
internal static class CompoundGrammar
{
    private const int InchesInFoot = 12;

    // The number of the second unit in one of the first.
    private static readonly Dictionary<(string Whole, string Part), int> Parts = new()
    {
        [("[ft_i]", "[in_i]")] = InchesInFoot, [("[lb_av]", "[oz_av]")] = 16, [("[stone_av]", "[lb_av]")] = 14, [("hours", "minutes")] = 60,
        [("minutes", "seconds")] = 60, [("years", "months")] = 12,
    };

    private static readonly Unit Inch = Unit.Parse("[in_i]");

    /// <summary>The amount combined with the part of its unit that follows, or the amount unchanged.</summary>
    public static Amount WithPart(Passage passage, Amount whole)
    {
        if (whole.Kind != MentionKind.Measure || whole.IsRounded || decimal.Truncate(whole.Value) != whole.Value) return whole;
        var place = passage[whole.End].Entry.Can(WordUse.And) ? whole.End + 1 : whole.End;
        if (passage[place].IsDash && passage[place].IsGlued && passage[place + 1].IsGlued) place++; // "5-foot-10"
        if (!passage[place].IsNumber && passage[place].Entry.Cardinal is null) return whole;
        if (CardinalGrammar.Read(passage, place, andJoins: false) is not { Scale: 1 } number) return whole;
        if (UnitGrammar.Named(passage, number.End) is { } named)
            return Parts.TryGetValue((whole.Unit.Symbol, named.Unit.Symbol), out var size) && number.Value < size
                ? Joined(whole.Value, size, number.Value, named) ?? whole
                : whole;
        // "Six feet two", with implied inches.
        return IsInches(passage, whole, place, number)
            ? Joined(whole.Value, InchesInFoot, number.Value, new UnitFound(Inch, MentionKind.Measure, 1, number.End)) ?? whole
            : whole;
    }

    // "Six feet two", the inches being understood.
    private static bool IsInches(Passage passage, Amount whole, int place, NumberReading number)
    {
        if (whole.Unit.Symbol != "[ft_i]" || number.Value >= InchesInFoot) return false;
        return place == whole.End
            ? decimal.Truncate(number.Value) == number.Value && UnitGrammar.Counted(passage, number.End) is null
            : passage[place - 1].IsDash;
    }

    /// <summary>Feet and inches by their signs, or null.</summary>
    public static Amount? Signs(Passage passage, int at)
    {
        if (!passage[at].IsNumber || passage[at].Number is < 1 or > 99 || passage[at + 1].Symbol is not ('\'' or '’' or '′')
            || !passage[at + 1].IsGlued) return null;
        var inches = passage[at + 2];
        if (!inches.IsNumber || inches.Number >= InchesInFoot || decimal.Truncate(passage[at].Number) != passage[at].Number) return null;
        var isClosed = passage[at + 3].Symbol is '"' or '”' or '″' && passage[at + 3].IsGlued;
        if (!isClosed && !(inches.IsGlued && !passage[at + 3].IsWord)) return null;
        return Joined(
            passage[at].Number, InchesInFoot, inches.Number, new UnitFound(Inch, MentionKind.Measure, 1, isClosed ? at + 4 : at + 3));
    }

    /// <summary>One unit and a part of it, or null.</summary>
    public static Amount? OneAndPart(Passage passage, int at)
    {
        if (!passage[at].Entry.Can(WordUse.Article)
            || !passage[at + 1].IsWord
            || UnitGrammar.Named(passage, at + 1) is not { Kind: MentionKind.Measure or MentionKind.Money } unit
            || !passage[unit.End].Entry.Can(WordUse.And)) return null;
        if (FractionGrammar.Read(passage, unit.End + 1) is not { Form: NumberForm.Fraction, IsRounded: false, Value: > 0 and < 1 } part)
            return null;
        return new Amount(Exact.Plain((1 + part.Value) * unit.Factor), unit.Unit, unit.Kind, part.End);
    }

    private static Amount? Joined(decimal whole, int size, decimal part, UnitFound unit) =>
        Exact.Multiply(whole, size) is { } product && Exact.Add(product, part) is { } sum
            ? new Amount(sum, unit.Unit, MentionKind.Measure, unit.End)
            : null;
}
