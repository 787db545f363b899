using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// Parses the notes of an amount, in brackets or after a margin sign: "65% (±3 points, 95% confidence level, n = 1,000)".
/// <code>
/// notes  = [","] margin [level] / "(" note *([";" / "," / ":"] note) ")" / "[" … "]"
/// note   = margin / range / bound / level / sample / statistic / hedge
/// margin = ("±" / "plus or minus") amount
/// level  = ["at"] share "confidence"
/// sample = ("sample of" / "n =") number
/// statistic = ("SD" / "p =") number
/// </code>
/// Brackets with any other content are not notes, and are skipped as a whole.
/// </summary>
internal static class NoteGrammar
{
    private const int MostNotes = 5;

    /// <summary>The quantity with the notes at a position, or null when there are none.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position after the amount, or after the whole it refers to.</param>
    /// <param name="quantity">The quantity parsed so far.</param>
    /// <param name="isAlone">Whether the text is this quantity alone, so that words in quotation marks can only be its hedge.</param>
    public static NotedQuantity? Read(Passage passage, int at, Quantity quantity, bool isAlone = false)
    {
        if (passage[at].Symbol is not ('(' or '['))
        {
            var sign = passage[at].Symbol == ',' && IsMargin(passage, at + 1) ? at + 1 : at;
            return Margin(passage, sign, quantity) is { } margin ? Level(passage, margin.End, margin.Quantity) ?? margin : null;
        }

        var close = passage[at].Symbol == '(' ? ')' : ']';
        var noted = new NotedQuantity(quantity, at + 1);
        for (var notes = 0; notes < MostNotes; notes++)
        {
            if (One(passage, noted.End, noted.Quantity, isAlone) is not { } next) return null;
            noted = next;
            if (passage[noted.End].Symbol == close) return noted with { End = noted.End + 1 };
            if (passage[noted.End].Symbol is ';' or ',' or ':') noted = noted with { End = noted.End + 1 };
        }

        return null;
    }

    /// <summary>Whether a margin follows at a position, so that its sign is not a hedge.</summary>
    public static bool IsMargin(Passage passage, int at) =>
        passage.Find(PhraseKind.Margin, at) is { } sign && (passage[sign.End].IsNumber || passage[sign.End].Entry.Cardinal is not null);

    private static NotedQuantity? One(Passage passage, int at, Quantity quantity, bool isAlone) =>
        Margin(passage, at, quantity) ?? Level(passage, at, quantity) ?? Statistic(passage, at, quantity)
            ?? Sample(passage, at, quantity) ?? Bounds(passage, at, quantity) ?? Hedge(passage, at, quantity, isAlone);

    private static NotedQuantity? Margin(Passage passage, int at, Quantity quantity)
    {
        if (quantity is not { Amount: { } amount, Bounds: null } || passage.Find(PhraseKind.Margin, at) is not { } sign) return null;
        if (AmountGrammar.Read(passage, sign.End) is not { Value: >= 0 and var margin } found) return null;
        // "4.2 ± 0.6 kg": the unit follows the margin.
        var isOfBoth = found is { HasUnit: true, Unit.Kind: UnitKind.Measure or UnitKind.Share or UnitKind.Noun, Scale: 1 };
        if (quantity.Unit == Unit.None && isOfBoth) quantity = quantity with { Unit = found.Unit };
        if (!IsOfUnit(passage, found, quantity.Unit)) return null;
        return Exact.Add(amount, -margin) is { } lower && Exact.Add(amount, margin) is { } upper
            ? Bounded(quantity, new ValueRange(lower, upper), found.End)
            : null;
    }

    // "SD 0.6", "p < 0.05"
    private static NotedQuantity? Statistic(Passage passage, int at, Quantity quantity) =>
        StatisticGrammar.End(passage, at) is { } end ? new NotedQuantity(quantity, end) : null;

    // The margin of a share is in points, in per cent, or without a unit.
    private static bool IsOfUnit(Passage passage, Amount margin, Unit unit) =>
        margin.Unit == unit || margin.Unit == Unit.None || (unit == Unit.Percent
            && (margin.Unit == Unit.PercentagePoints || passage.Find(PhraseKind.LoosePoints, margin.End - 1) is not null));

    private static NotedQuantity? Level(Passage passage, int at, Quantity quantity)
    {
        var start = passage.Find(PhraseKind.LevelBefore, at)?.End ?? at;
        if (quantity.Level is not null
            || AmountGrammar.Read(passage, start) is not { Value: >= 0 and <= 100 and var share } found
            || found.Unit != Unit.Percent) return null;
        return passage.Find(PhraseKind.Level, found.End) is { } level
            ? new NotedQuantity(quantity with { Level = Exact.Plain(share / 100) }, level.End)
            : null;
    }

    private static NotedQuantity? Sample(Passage passage, int at, Quantity quantity)
    {
        if (quantity.SampleSize is not null || passage.Find(PhraseKind.Sample, at) is not { } sample) return null;
        if (NumberGrammar.Read(passage, sample.End)
            is not { Form: NumberForm.Cardinal, Value: >= 1 and <= long.MaxValue and var size } number) return null;
        return decimal.Truncate(size) == size ? new NotedQuantity(quantity with { SampleSize = (long)size }, number.End) : null;
    }

    // Bounds in the unit of the quantity. The unit can be omitted when "between" or a level before them marks them as bounds.
    private static NotedQuantity? Bounds(Passage passage, int at, Quantity quantity)
    {
        if (quantity.Bounds is not null || QuantityGrammar.ReadPlain(passage, at) is not { Quantity: var found } reading) return null;
        if (found.Unit == Unit.None && BehindSymbol(passage, reading.End, quantity.Unit) is { } behind)
            return RangeOf(found) is { } same ? Bounded(quantity, same, behind) : null;
        if (found.Unit != quantity.Unit && !(found.Unit == Unit.None && MayOmitUnit(passage, at, reading.End, quantity))) return null;
        return RangeOf(found) is { } range ? Bounded(quantity, range, reading.End) : null;
    }

    // "62% [58–66]", and "(18-24 year-olds)" are not bounds.
    private static bool MayOmitUnit(Passage passage, int at, int end, Quantity quantity) =>
        quantity.Level is not null || passage.Find(PhraseKind.Between, at) is not null
            || (passage[at - 1].Symbol is '(' or '[' && passage[end].Symbol is ')' or ']' or ';' or ',');

    // The unit of the quantity again, when it is not a word of the language.
    private static int? BehindSymbol(Passage passage, int at, Unit unit)
    {
        var (start, symbol) = (passage[at].Start, unit.Symbol);
        if (symbol.Length == 0 || at >= passage.Count || !passage.Text.AsSpan(start).StartsWith(symbol, StringComparison.Ordinal))
            return null;
        while (passage[at].End < start + symbol.Length && at < passage.Count)
        {
            at++;
        }

        return passage[at].End == start + symbol.Length ? at + 1 : null;
    }

    private static NotedQuantity? Bounded(Quantity quantity, ValueRange range, int end)
    {
        if (quantity.Amount is not { } amount || !range.Contains(amount)) return null;
        var bounded = new Quantity(amount, range, quantity.Unit)
        {
            Approximation = quantity.Approximation,
            Of = quantity.Of,
            Level = quantity.Level,
            SampleSize = quantity.SampleSize
        };
        return new NotedQuantity(bounded, end);
    }

    private static ValueRange? RangeOf(Quantity found)
    {
        if (found is { Amount: null, Bounds: { } bounds } && found.Approximation == Approximation.Between) return bounds;
        if (found is { Amount: null, Bounds: { } open }
            && (open.Lower is null || open.Upper is null || open.Lower.Value.Excluded || open.Upper.Value.Excluded)) return open;
        return found.Amount is { } amount ? OneSided(amount, found.Approximation) : null;
    }

    private static ValueRange? OneSided(decimal amount, Approximation hedge)
    {
        if (hedge == Approximation.AtLeast || hedge == Approximation.MoreThan)
            return ValueRange.Above(new Bound(amount, Excluded: hedge == Approximation.MoreThan));
        return hedge == Approximation.AtMost || hedge == Approximation.LessThan
            ? ValueRange.Below(new Bound(amount, Excluded: hedge == Approximation.LessThan))
            : null;
    }

    private static NotedQuantity? Hedge(Passage passage, int at, Quantity quantity, bool isAlone)
    {
        if (passage.Find(PhraseKind.Between, at) is { } between && Ends(passage, between.End))
            return Hedged(quantity, Approximation.Between, between.End);
        if (passage.Find(PhraseKind.HedgeBefore, at) is { Phrase.Hedge: { } hedge } found && Ends(passage, found.End))
            return Hedged(quantity, hedge, found.End);
        if (!isAlone || passage[at].Symbol != '“') return null;
        var end = at + 1;
        while (end < passage.Count && passage[end].Symbol != '”')
        {
            end++;
        }

        return Ends(passage, end + 1) && passage[at].End < passage[end].Start ? Hedged(
            quantity, Approximation.Parse(passage.Text[passage[at].End..passage[end].Start], CultureInfo.InvariantCulture), end + 1) : null;
    }

    private static bool Ends(Passage passage, int at) => passage[at].Symbol is ')' or ']' or ';' or ',';

    // When the amount has its own hedge, "at least 3" is a bound.
    private static NotedQuantity Hedged(Quantity quantity, Approximation hedge, int end)
    {
        var isOneSided = quantity is { Amount: not null, Bounds: null }
            && OneSided(quantity.Amount.Value, quantity.Approximation) is not null;
        var hedged = isOneSided
            ? new Quantity(
                OneSided(quantity.Amount!.Value, quantity.Approximation)!.Value,
                quantity.Unit)
            { Of = quantity.Of, Level = quantity.Level, SampleSize = quantity.SampleSize }
            : quantity;
        return new NotedQuantity(hedged with { Approximation = hedge }, end);
    }
}
