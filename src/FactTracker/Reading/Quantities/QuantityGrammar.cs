namespace FactTracker.Reading;

/// <summary>
/// Parses quantities.
/// <code>
/// quantity = (range / *hedge amount [hedge-after] [joint hedge amount]) [notes]
/// </code>
/// "At least 43 cases" is an amount with a hedge; "over 20 but under 30" is two bounds.
/// </summary>
internal static class QuantityGrammar
{
    /// <summary>The quantity that starts at a position, or null.</summary>
    public static QuantityReading? Read(Passage passage, int at)
    {
        if (ReadPlain(passage, at) is not { } plain) return null;
        var behindWhole = plain.Quantity.Of is null ? plain.End : WholeGrammar.EndBehind(passage, plain.End);
        var noted = NoteGrammar.Read(passage, plain.End, plain.Quantity) ?? NoteGrammar.Read(passage, behindWhole, plain.Quantity)
            ?? BehindWords(passage, plain);
        var found = noted is { } notes
            ? NotedUnit.Behind(passage, plain with { Quantity = WithWhole(passage, notes), End = notes.End })
            : plain;
        if (found.Kind == MentionKind.Ordinal) return found;
        found = RateGrammar.WithRate(passage, found);
        return found with { Direction = ChangeGrammar.Of(passage, at, found) };
    }

    // "94% effective (95% CI 89-97)": an interval in brackets after a word or two.
    private static NotedQuantity? BehindWords(Passage passage, QuantityReading plain)
    {
        const int Farthest = 3;
        if (plain.Quantity.Bounds is not null) return null;
        var place = plain.End;
        while (place < plain.End + Farthest && passage[place].IsWord && passage[place].Entry is { Cardinal: null, Scale: null })
        {
            place++;
        }

        return place > plain.End && passage[place].Symbol is '(' or '['
            && NoteGrammar.Read(passage, place, plain.Quantity) is { } noted
            && (noted.Quantity is { Level: not null } or { SampleSize: not null } || NoteGrammar.IsMargin(passage, place + 1))
            ? noted
            : null;
    }

    // "65% (±3 points) of adults".
    private static Quantity WithWhole(Passage passage, NotedQuantity noted) =>
        noted.Quantity is { Of: null, Unit.Kind: UnitKind.Share } && WholeGrammar.BehindOf(passage, noted.End) is { } of
            ? noted.Quantity with { Of = new TextValue(of) }
            : noted.Quantity;

    /// <summary>The same without notes, so that notes do not nest.</summary>
    public static QuantityReading? ReadPlain(Passage passage, int at)
    {
        var (before, hedgeEnd) = HedgeGrammar.Before(passage, at);
        var place = before is not null && IsArticle(passage, hedgeEnd) ? hedgeEnd + 1 : hedgeEnd;
        if ((before is null || before == Approximation.About || before == Approximation.Exactly)
            && RangeGrammar.Read(passage, place) is { } range)
            return range with
            {
                Quantity = before == Approximation.About
                ? range.Quantity with { Approximation = before }
                : range.Quantity,
                HedgeEnd = before is null ? 0 : hedgeEnd
            };
        if (before is null && passage.Find(PhraseKind.Digits, place) is { } digits) return DigitCount(passage, digits);
        if (Amount(passage, place, before is not null) is not { } amount) return null;
        var (hedge, end) = NoteGrammar.IsMargin(passage, amount.End)
            ? (before, amount.End)
            : HedgeGrammar.Behind(passage, amount.End, before);
        if (end > amount.End) amount = WithUnitBehindHedge(passage, amount with { End = end });
        if (before is not null && Both(passage, amount, before) is { } both) return both;
        // "More than halved" is less than half.
        if (amount is { Unit: var unit, Value: < 1 } && unit == Unit.Times && passage[place].Entry.Can(WordUse.Falling))
            hedge = HedgeGrammar.Mirrored(hedge);
        return Plain(amount, hedge) with { HedgeEnd = before is null ? 0 : hedgeEnd };
    }

    // "about the 10", "casi un 12 %"
    private static bool IsArticle(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Definite) || (passage[at].Entry.Can(WordUse.Article) && passage[at + 1].IsNumber);

    private static Amount? Amount(Passage passage, int at, bool isHedged)
    {
        if (Multiple(passage, at) is { } multiple && multiple.End > at + 1) return multiple; // "half as many"
        if (CompoundGrammar.Signs(passage, at) is { } inches) return inches;
        var amount = AmountGrammar.Read(passage, at, isHedged: isHedged);
        amount = RatioGrammar.Read(passage, at, amount) ?? amount;
        if (amount is { Kind: MentionKind.Ordinal } ordinal) return Superlative(passage, ordinal.End, ordinal.Value) ?? ordinal;
        if (amount is not null) return LevelGrammar.WithUnitOfEnd(passage, at, CompoundGrammar.WithPart(passage, amount));
        return Multiple(passage, at) ?? Superlative(passage, at, 1)
            ?? Digits(passage, at) ?? CompoundGrammar.OneAndPart(passage, at) ?? Dozens(passage, at) ?? Several(passage, at);
    }

    private static Amount? Multiple(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Multiple, at) is not { } multiple || passage.Find(PhraseKind.Frequency, at) is not null) return null;
        if (multiple.Phrase.IsLoose && IsPartOfNoun(passage, at, multiple.End)) return null;
        return new Amount(
            multiple.Phrase.Number, Unit.Times, MentionKind.Ratio, multiple.End)
        { Of = WholeGrammar.BehindTimes(passage, multiple.End) };
    }

    // "Double digits", "a triple jump" are nouns. "To double output" is a multiple.
    private static bool IsPartOfNoun(Passage passage, int at, int end)
    {
        if (passage[end].IsDash && passage[end].IsGlued) return true;
        var isVerb = passage.Find(PhraseKind.To, at - 1) is not null || passage[at - 1].Entry.Can(WordUse.Future);
        return passage[end].IsWord && !isVerb && !passage.IsCapitalised(end) && !passage[end].Entry.Can(WordUse.Function | WordUse.Definite)
            && passage[end].Entry.Phrases.IsEmpty;
    }

    // "double-digit growth": 10 or more, and below 100.
    private static QuantityReading DigitCount(Passage passage, PhraseMatch digits)
    {
        const int Base = 10;
        var unit = UnitGrammar.Named(passage, digits.End) is { Kind: MentionKind.Percentage or MentionKind.PercentagePoints } named
            ? named
            : new UnitFound(Unit.None, MentionKind.Number, 1, digits.End);
        var (lower, upper) = (digits.Phrase.Number, digits.Phrase.Number * Base);
        return new QuantityReading(
            new Quantity(new ValueRange(new Bound(lower), new Bound(upper, Excluded: true)), unit.Unit), MentionKind.Range, unit.End);
    }

    // "1,000s of people".
    private static Amount? Digits(Passage passage, int at)
    {
        var isRound = passage[at].IsNumber && passage[at].Number is 10 or 100 or 1_000 or 10_000 or 100_000 or 1_000_000;
        if (!isRound || !passage[at + 1].IsGlued || !passage.Is(at + 1, passage.Language.DecadeEnding)
            || !passage[at + 2].Entry.Can(WordUse.Of)) return null;
        var end = at + 2;
        var unit = UnitGrammar.Named(passage, end + 1) ?? UnitGrammar.Counted(passage, end + 1);
        return new Amount(
            passage[at].Number * 2 * (unit?.Factor ?? 1),
            unit?.Unit ?? Unit.None,
            unit?.Kind ?? MentionKind.Number,
            unit?.End ?? end)
        { IsVague = true };
    }

    // "The largest" is first by size, "the second-largest" second.
    private static Amount? Superlative(Passage passage, int at, decimal rank)
    {
        var place = passage[at].Symbol == '-' ? at + 1 : at;
        return passage[place].Entry.Can(WordUse.Superlative) ? new Amount(rank, Unit.Rank, MentionKind.Ordinal, place + 1) : null;
    }

    // "Dozens of cases": at least two dozen, not counted.
    private static Amount? Dozens(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Dozens, at) is not { } dozens || passage[at - 1].IsNumber || passage[at - 1].Entry.Cardinal is not null)
            return null;
        var unit = UnitGrammar.Named(passage, dozens.End) ?? UnitGrammar.Counted(passage, dozens.End);
        return new Amount(
            dozens.Phrase.Number * 2 * (unit?.Factor ?? 1), unit?.Unit ?? Unit.None, unit?.Kind ?? MentionKind.Number,
            unit?.End ?? dozens.End)
        { IsVague = true };
    }

    // "Several hundred people", "a few million euros": at least two of them.
    private static Amount? Several(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Several, at) is not { } several || passage[several.End].Entry.Scale is not { } scale) return null;
        var end = several.End + 1;
        if (scale < 1_000_000 && passage[end].Entry.Scale is > 100 and var more) (scale, end) = (scale * more, end + 1);
        var unit = UnitGrammar.Named(passage, end) ?? UnitGrammar.Counted(passage, end);
        return new Amount(
            scale * 2 * (unit?.Factor ?? 1),
            unit?.Unit ?? Unit.None,
            unit?.Kind ?? MentionKind.Number,
            unit?.End ?? end)
        { IsVague = true };
    }

    // "40 or more cases": the counted noun follows the hedge.
    private static Amount WithUnitBehindHedge(Passage passage, Amount amount)
    {
        if (amount.Unit != Unit.None
            || (UnitGrammar.Named(passage, amount.End) ?? UnitGrammar.Counted(passage, amount.End)) is not { } unit) return amount;
        return Exact.Multiply(amount.Value, unit.Factor) is { } value
            ? amount with { Value = value, Unit = unit.Unit, Kind = unit.Kind, End = unit.End }
            : amount;
    }

    // "over 20 but under 30".
    private static QuantityReading? Both(Passage passage, Amount first, Approximation hedge)
    {
        var place = passage[first.End].Symbol == ',' ? first.End + 1 : first.End;
        if (passage.Find(PhraseKind.BoundJoint, place) is not { } joint) return null;
        var (other, hedgeEnd) = HedgeGrammar.Before(passage, joint.End);
        if (other is null) return null;
        if (passage[hedgeEnd].Entry.Can(WordUse.Definite)) hedgeEnd++;
        if (AmountGrammar.Read(passage, hedgeEnd) is not { } second) return null;
        var unit = second.HasUnit || second.Kind == MentionKind.Ordinal ? second.Unit : first.Unit;
        if (first.HasUnit && first.Unit != unit) return null;
        var (lower, upper) = (
            BoundOf(first.Value, hedge, isLower: true) ?? BoundOf(second.Value, other, isLower: true),
            BoundOf(first.Value, hedge, isLower: false) ?? BoundOf(second.Value, other, isLower: false));
        if (lower is not { } low || upper is not { } high || low.Value >= high.Value) return null;
        return new QuantityReading(new Quantity(new ValueRange(low, high), unit), MentionKind.Range, second.End);
    }

    private static Bound? BoundOf(decimal value, Approximation hedge, bool isLower)
    {
        var (including, excluding) = isLower
            ? (Approximation.AtLeast, Approximation.MoreThan)
            : (Approximation.AtMost, Approximation.LessThan);
        if (hedge == including || (!isLower && hedge == Approximation.UpTo)) return new Bound(value);
        return hedge == excluding ? new Bound(value, Excluded: true) : null;
    }

    private static QuantityReading Plain(Amount amount, Approximation? hedge)
    {
        var approximation = hedge ?? Approximation.Exactly;
        if (approximation == Approximation.Exactly && amount.IsRounded) approximation = Approximation.About;
        if (amount.IsVague) approximation = Approximation.AtLeast;
        var quantity = new Quantity(amount.Value, amount.Unit)
        {
            Approximation = approximation,
            Of = amount.Of is { } of ? new TextValue(of) : null,
        };
        return new QuantityReading(quantity, amount.Kind, amount.End) { Alternatives = amount.Alternatives };
    }
}
