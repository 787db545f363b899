namespace FactTracker.Reading;

/// <summary>
/// Parses a number with its unit.
/// <code>
/// amount = [currency] number [percent / points / times / currency / measure / noun] ["of" whole]
/// </code>
/// </summary>
internal static class AmountGrammar
{
    public const int ShareDigits = 3; // "A third of" is 33.3%, as people write it.
    private const int FractionDigits = 15;

    /// <summary>The amount that starts at a position, or null.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position.</param>
    /// <param name="andJoins">Whether "and" can be part of the number.</param>
    /// <param name="isHedged">Whether a hedge comes before it, so that "half" alone is an amount.</param>
    public static Amount? Read(Passage passage, int at, bool andJoins = true, bool isHedged = false)
    {
        var variant = (andJoins ? 1 : 0) | (isHedged ? 2 : 0);
        var amounts = passage.Recalled<Amount?>();
        return amounts.TryGet(at, variant, out var known)
            ? known
            : amounts.Keep(at, variant, Unread(passage, at, andJoins, isHedged));
    }

    private static Amount? Unread(Passage passage, int at, bool andJoins, bool isHedged)
    {
        if (passage.Find(PhraseKind.RankNumber, at) is { } place) return Place(passage, place.End);
        // "±3 points" alone is a margin.
        if (passage.Find(PhraseKind.Margin, at) is { } margin)
            return NoteGrammar.IsMargin(passage, at) ? Read(passage, margin.End, andJoins) : null;
        var start = (NumberGrammar.IsMinus(passage, at) || IsMinusOfMoney(passage, at)) && MoneyGrammar.Leading(passage, at + 1) is not null
            ? at + 1
            : at;
        var currency = MoneyGrammar.Leading(passage, start);
        var numberAt = currency?.End ?? start;
        if (numberAt > at && passage[numberAt].Entry.Can(WordUse.Definite)) return null;
        if (currency is null && passage[numberAt].IsNumber && YearBase.IsAt(passage, numberAt)) return null;
        var share = currency is null ? GroupShareGrammar.Read(passage, numberAt) : null;
        if ((share ?? NumberGrammar.Read(passage, numberAt, andJoins, currency is not null)) is not { } number) return null;
        if (start > at) number = number with { Value = -number.Value };
        if (currency is { } leading) return Money(passage, number, leading, leading.End, passage.Between(start, leading.End).ToString());
        return OfForm(passage, at, number, isHedged);
    }

    private static Amount? OfForm(Passage passage, int at, NumberReading number, bool isHedged) => number.Form switch
    {
        NumberForm.Ordinal => Ordinal(passage, number),
        NumberForm.OutOf => Share(passage, number),
        NumberForm.Fraction when PartOfUnit(passage, number) is { } part => part,
        NumberForm.Fraction when IsShareOfChange(passage, at, number) => Share(passage, number) with { Of = null },
        NumberForm.Fraction when !number.IsRounded && IsOfAnother(passage, number.End) =>
            new Amount(number.Value, Unit.Times, MentionKind.Ratio, number.End),
        NumberForm.Fraction when IsBarePart(passage, at, number) && !isHedged && !IsPartOf(passage, number.End) => null,
        NumberForm.Fraction when number.Value <= 1 && IsPartOf(passage, number.End) => Share(passage, number),
        _ => WithUnit(passage, at, number),
    };

    // "-$5".
    private static bool IsMinusOfMoney(Passage passage, int at) =>
        passage[at].Symbol is '-' or '−' && (!passage[at].IsGlued || passage[at - 1].Symbol == '(') && passage[at + 1].IsGlued
            && passage[at + 1].Kind == TokenKind.Symbol && passage[at + 2].IsGlued;

    // "a third higher", "rose by half", "up two thirds": a share of what it was.
    private static bool IsShareOfChange(Passage passage, int at, NumberReading number)
    {
        if (Math.Abs(number.Value) >= 1 || passage[number.End].Entry.Can(WordUse.Of)) return false;
        if (passage[number.End].Entry.Can(WordUse.Comparative)) return true;
        return !IsPartOf(passage, number.End)
            && (passage[at - 1].Entry.Can(WordUse.Step) || ChangeGrammar.Before(passage, at, Unit.Percent) is not null);
    }

    // "half a per cent", "a quarter of a percentage point", "a quarter point", "half an hour", "one tenth of one per cent".
    private static Amount? PartOfUnit(Passage passage, NumberReading number)
    {
        var place = passage[number.End].Entry.Can(WordUse.Of) ? number.End + 1 : number.End;
        if (place == number.End && passage[place].IsWord
            && UnitGrammar.Named(passage, place) is { Kind: MentionKind.PercentagePoints } points)
            return new Amount(Exact.Plain(number.Value * points.Factor), points.Unit, points.Kind, points.End);
        var isOne = passage[place].Entry.Can(WordUse.Article) || (place > number.End && passage[place].Entry.Cardinal == 1);
        if (!isOne
            || UnitGrammar.Named(passage, place + 1) is not { Kind: not MentionKind.Ratio } unit
            || Exact.Multiply(number.Value, unit.Factor) is not { } value) return null;
        var isPoint = number.IsRounded;
        return new Amount(
            isPoint ? Exact.Significant(value, ShareDigits) : Exact.Plain(value), unit.Unit, unit.Kind, unit.End)
        { IsRounded = isPoint };
    }

    // "place 2.5".
    private static Amount? Place(Passage passage, int at) =>
        NumberGrammar.Read(passage, at) is { Form: NumberForm.Cardinal } number
            && (passage[at].IsNumber || NumberGrammar.IsMinus(passage, at))
            ? new Amount(number.Value, Unit.Rank, MentionKind.Ordinal, number.End)
            : null;

    // "Half" and "quarter" are also nouns. Alone they are an amount only when a whole follows.
    private static bool IsBarePart(Passage passage, int at, NumberReading number) => number.End == at + 1 && passage[at].IsWord;

    // "half those of men", "half that of 2010": a multiple of something else.
    private static bool IsOfAnother(Passage passage, int end) =>
        passage[end].Entry.Can(WordUse.Definite) && passage[end].Entry.Can(WordUse.Pronoun) && passage[end + 1].Entry.Can(WordUse.Of);

    private static bool IsPartOf(Passage passage, int end) =>
        passage[end].Entry.Can(WordUse.Of)
            || (passage.Language.HasGenitiveWholes && WholeGrammar.IsThing(passage, end))
            || (passage[end].Entry.Can(WordUse.Definite) && passage[end + 1].IsWord && !passage[end].Entry.Can(WordUse.Pronoun))
            || IsOfAnother(passage, end);

    private static Amount Ordinal(Passage passage, NumberReading number) =>
        new(number.Value, Unit.Rank, MentionKind.Ordinal, number.End) { Of = null, Scale = passage[number.End].IsWord ? 1 : number.Scale };

    private static Amount Share(Passage passage, NumberReading number)
    {
        var value = Exact.Multiply(number.Value, 100) ?? number.Value;
        var of = number.Noun > 0
            ? passage.Language.Plural(passage.TextAt(number.Noun).ToString())
            : passage[number.End].Entry.Can(WordUse.Of)
            ? WholeGrammar.BehindOf(passage, number.End)
            : WholeGrammar.Words(passage, number.End);
        return new Amount(
            number.IsRounded ? Exact.Significant(value, ShareDigits) : Exact.Plain(value), Unit.Percent, MentionKind.Fraction, number.End)
        {
            IsRounded = number.IsRounded, Of = of,
        };
    }

    private static Amount? WithUnit(Passage passage, int at, NumberReading number)
    {
        var value = number.IsRounded ? Exact.Significant(number.Value, FractionDigits) : number.Value;
        var unitAt = BehindOf(passage, number);
        var named = UnitGrammar.Named(passage, unitAt);
        if (named is { Kind: MentionKind.Money } money)
            return Money(passage, number, money, number.End, passage.Between(money.End - 1, money.End).ToString());
        if (named is null && IsPartOfName(passage, number.End)) return null;
        if (UnitOf(passage, at, number, value, named) is not { } unit) return WithoutUnit(passage, number, value);
        return new Amount(Exact.Multiply(value, unit.Factor) ?? value, unit.Unit, unit.Kind, unit.End)
        {
            IsRounded = number.IsRounded,
            Scale = number.Scale,
            Of = unit.Kind switch
            {
                MentionKind.Percentage or MentionKind.PercentagePoints => WholeGrammar.BehindOf(passage, unit.End),
                MentionKind.Ratio => WholeGrammar.BehindTimes(passage, unit.End),
                _ => null,
            },
            Alternatives = unit.Kind == MentionKind.Ratio ? Occasions(passage, unit.End, value) : [],
        };
    }

    // "12 millions de touristes": what is counted follows after "of".
    private static int BehindOf(Passage passage, NumberReading number)
    {
        const int Least = 1_000;
        return passage.Language.HasOfBehindScale && number.Scale >= Least && passage[number.End].Entry.Can(WordUse.Of)
            && !passage[number.End].Entry.Can(WordUse.Definite) ? number.End + 1 : number.End;
    }

    // "5G", "737s"
    private static bool IsPartOfName(Passage passage, int end) =>
        passage[end].IsWord && passage[end].IsGlued && passage[end - 1].IsNumber && passage[end].Symbol != 'm';

    private static UnitFound? UnitOf(Passage passage, int at, NumberReading number, decimal value, UnitFound? named)
    {
        var found = named;
        if (found is null && !IsName(passage, at, number)) found = UnitGrammar.Counted(passage, BehindOf(passage, number));
        if (found is null or { Kind: MentionKind.Number })
            found = RateGrammar.PerRound(passage, number.End, found?.End ?? number.End) ?? found;
        return found is { Kind: MentionKind.Ratio } often
            && IsHowOften(passage, at, often.End, value)
            && Unit.TryParse(passage.TextAt(often.End - 1), out var occasions)
            ? often with { Unit = occasions, Kind = MentionKind.Number }
            : found;
    }

    private static Amount WithoutUnit(Passage passage, NumberReading number, decimal value)
    {
        var isFraction = number.Form == NumberForm.Fraction;
        var unit = isFraction && Math.Abs(value) < 1 ? Unit.Times : Unit.None;
        return new Amount(value, unit, isFraction ? MentionKind.Fraction : MentionKind.Number, number.End)
        {
            IsRounded = number.IsRounded, Scale = number.Scale, Alternatives = Alternatives(passage, number),
        };
    }

    private static ValueList<MentionAlternative> Occasions(Passage passage, int end, decimal value) =>
        !passage[end].Entry.Can(WordUse.Comparison) && decimal.Truncate(value) == value && Unit.TryParse("times", out var times)
            ? [new MentionAlternative(new Quantity(value, times), "it may count occasions rather than multiply something")]
            : [];

    // "Three times a week", "eight times since June", "shared 14,000 times" multiply nothing.
    private static bool IsHowOften(Passage passage, int at, int end, decimal value)
    {
        const int MostMultiplied = 1_000;
        if (decimal.Truncate(value) != value || passage[end - 1].Length < 4) return false;
        var next = passage[end].Entry;
        if (next.Can(WordUse.Article | WordUse.Each) && passage[end + 1].Entry.TimeUnit != TimeUnit.None) return true;
        var isOfChange = passage[at - 1].Entry.Can(WordUse.Change) || next.Can(WordUse.Comparison | WordUse.Definite | WordUse.Of);
        return !isOfChange
            && (next.Starts(PhraseKind.Since) || next.Can(WordUse.When) || (value >= MostMultiplied && next.Can(WordUse.Function)));
    }

    // "The 2008-style", "A-12": the number is part of a name, and nothing is counted.
    private static bool IsName(Passage passage, int at, NumberReading number)
    {
        if (!passage[at].IsNumber || number.Scale > 1) return false;
        return passage[at].IsGlued && passage[at - 1].IsDash && !passage[at - 2].IsNumber;
    }

    private static ValueList<MentionAlternative> Alternatives(Passage passage, NumberReading number)
    {
        var place = number.End;
        return passage[place].Symbol is 'm' && passage[place].IsGlued && Exact.Multiply(number.Value, 1_000_000) is { } millions
            ? [new MentionAlternative(new Quantity(millions), "\"m\" may stand for millions")]
            : [];
    }

    private static Amount Money(Passage passage, NumberReading number, UnitFound unit, int placeOfUnit, string named)
    {
        var value = number.Value;
        var end = Math.Max(number.End, unit.End);
        var isTrailing = unit.End > number.End;
        if (isTrailing)
        {
            // "75 USD million", and "17 USD 25".
            if (passage[end].Entry.Scale is { } scale && Exact.Multiply(value, scale) is { } scaled) (value, end) = (scaled, end + 1);
            else if (IsHundredths(passage, end) && unit.Factor == 1 && decimal.Truncate(value) == value)
                (value, end) = (value + (passage[end].Number / 100), end + 1);
        }
        else if (MoneyGrammar.Trailing(passage, end) is { } again && again.Unit == unit.Unit)
        {
            end = again.End; // "$10 dollars"
        }

        if (unit.Factor == 1 && SmallChange(passage, end, unit.Unit) is { } change) (value, end) = (value + change.Value, change.End);
        value = Exact.Multiply(value, unit.Factor) is { } held ? (unit.Factor == 1 ? held : Exact.Plain(held)) : value;
        return new Amount(value, unit.Unit, MentionKind.Money, end)
        {
            Scale = number.Scale,
            IsRounded = number.IsRounded,
            Alternatives = [.. MoneyGrammar.Alternatives(
                value, unit, isTrailing ? passage.Between(placeOfUnit, unit.End).TrimStart("-‐‑ ").ToString() : named)],
        };
    }

    // "5 dollars and 30 cents".
    private static (decimal Value, int End)? SmallChange(Passage passage, int at, Unit unit)
    {
        var place = passage[at].Entry.Can(WordUse.And) ? at + 1 : at;
        if (NumberGrammar.Read(passage, place) is not { Value: > 0 and < 100 } cents
            || MoneyGrammar.Trailing(passage, cents.End) is not { Factor: < 1 } named) return null;
        return named.Unit == unit || named.Phrase!.Others.Contains(unit.Symbol, StringComparer.Ordinal)
            ? (cents.Value * named.Factor, named.End)
            : null;
    }

    private static bool IsHundredths(Passage passage, int at) =>
        passage[at].IsNumber && passage[at].Length == 2 && passage[at].Number < 100 && UnitGrammar.Named(passage, at + 1) is null
            && UnitGrammar.Counted(passage, at + 1) is null;
}
