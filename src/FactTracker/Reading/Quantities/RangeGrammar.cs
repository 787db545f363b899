namespace FactTracker.Reading;

/// <summary>
/// Parses ranges between two amounts. Both ends are included.
/// <code>
/// range = "between" amount ("and" / "to") amount / ["from"] amount ("to" / "-" / "through") amount
/// </code>
/// The first end takes its unit and its scale from the second when it has none: "5 to 10 million". After a verb of change, "from 5 to 10"
/// is not a range but two values.
/// </summary>
internal static class RangeGrammar
{
    private const int FarthestChange = 4; // Words between the verb of change and "from".
    private const int FarthestChangeBehindNumbers = 14; // Tokens, when numbers come in between.
    private const int FarthestStep = 3; // Words between "by" and the amount, such as hedges.

    private const int Million = 1_000_000;
    private static readonly Unit Metre = Unit.Parse("m");

    /// <summary>The range that starts at a position, or null.</summary>
    public static QuantityReading? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Between, at) is { } between)
            return Pair(passage, BehindArticle(passage, between.End), isBetween: true, isBare: false);
        if (passage.Find(PhraseKind.From, at) is { } from && !IsChange(passage, at))
            return Pair(passage, BehindArticle(passage, from.End), isBetween: false, isBare: false, isFrom: true);
        return IsEndOfChange(passage, at) || IsChangeToLevel(passage, at) ? null : Pair(passage, at, isBetween: false, isBare: true);
    }

    /// <summary>Whether an amount is the first of the two of a change: "rose from 5".</summary>
    public static bool IsEndOfChange(Passage passage, int at) =>
        passage.Find(PhraseKind.From, at - 1) is not null && IsChange(passage, at - 1);

    // "raised by 5p to 32.5p", "slipped $1.15 to $67.40"
    private static bool IsChangeToLevel(Passage passage, int at)
    {
        var hasStep = false;
        for (var place = at - 1; place >= at - FarthestStep && !hasStep; place--)
        {
            hasStep = passage[place].Entry.Can(WordUse.Step);
        }

        var isChange = passage[at - 1].Entry.Can(WordUse.Change) || ChangeGrammar.Before(passage, at, Unit.None) is not null
            || (passage[at - 1].Entry.Can(WordUse.Step) && IsChange(passage, at - 1));
        if (!isChange) return false;
        return AmountGrammar.Read(passage, at) is { } first && !passage[first.End].IsDash
            && JointEnd(passage, first.End, isBetween: false) is { } joint
            && AmountGrammar.Read(passage, BehindArticle(passage, joint)) is { } second
            && ChangeGrammar.IsToLevel(first, second, hasStep);
    }

    private static QuantityReading? Pair(Passage passage, int at, bool isBetween, bool isBare, bool isFrom = false)
    {
        if (AmountGrammar.Read(passage, at) is not { } first) return null;
        // "desde 5 hasta 10 euros"
        var limit = isFrom && passage.Find(PhraseKind.Until, first.End) is { Phrase.IsLoose: true } until ? until.End : (int?)null;
        if ((limit ?? JointEnd(passage, first.End, isBetween)) is not { } joint)
        {
            // "Between one hundred and two hundred": the first "and" was parsed as part of the first number.
            if (!isBetween || AmountGrammar.Read(passage, at, andJoins: false) is not { } shorter) return null;
            first = shorter;
            if (JointEnd(passage, first.End, isBetween) is not { } later) return null;
            joint = later;
        }

        if (AmountGrammar.Read(passage, BehindArticle(passage, joint)) is not { } second) return null;
        if (isBare && (IsChain(passage, at, first.End, second.End) || IsScore(passage, at, first, second))) return null;
        return Join(first, second, isBetween);
    }

    private static int? JointEnd(Passage passage, int at, bool isBetween)
    {
        if (isBetween && passage[at].Entry.Can(WordUse.And)) return at + 1;
        return passage.Find(PhraseKind.To, at)?.End;
    }

    private static int BehindArticle(Passage passage, int at) => passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at;

    // Telephone numbers, scores with three parts, dates: digits and dashes that continue.
    private static bool IsChain(Passage passage, int at, int firstEnd, int end)
    {
        if (!passage[firstEnd].IsDash) return false;
        var isPlainDash = passage[firstEnd].Symbol is '-' && passage[firstEnd].IsGlued;
        var goesOn = passage[end].Symbol is '-'
            && passage[end].IsGlued
            && (passage[end + 1].IsNumber || passage[end + 1].Entry.Cardinal is not null);
        var goesBack = passage[at].IsGlued && passage[at - 1].Symbol is '-' or '/';
        return isPlainDash && (goesOn || goesBack || (IsRaggedDigits(passage, at, 3) && IsRaggedDigits(passage, firstEnd + 1, 4)));
    }

    // "555-1234": a range is never written like this.
    private static bool IsRaggedDigits(Passage passage, int at, int length) =>
        PlainDigits.Are(passage, at, length) && passage[at].Number % 10 != 0;

    // "Lost 0-3": the result of a game.
    private static bool IsScore(Passage passage, int at, Amount first, Amount second) =>
        passage[first.End].IsDash && second is { HasUnit: false, Scale: 1 } && !first.HasUnit && (passage[at - 1].Entry.Can(WordUse.Score)
            || passage[second.End].Entry.Can(WordUse.Score)
            || passage[at - 2].Entry.Can(WordUse.Score));

    private static bool IsChange(Passage passage, int from)
    {
        // "Rose by 23% between 2021 and 2024, from 81,400": numbers and times can come in between.
        var isBehindNumber = !passage[from - 1].IsWord || passage[from - 1].Entry.DenotesTime;
        var farthest = isBehindNumber ? FarthestChangeBehindNumbers : FarthestChange;
        for (var place = from - 1; place >= 0 && place >= from - farthest && (passage[place].IsWord
            || passage[place].Symbol == ','
            || (isBehindNumber && passage[place].Symbol is not (';' or ':' or '.'))); place--)
        {
            if (passage[place].Entry.Can(WordUse.Change)) return true;
        }

        return false;
    }

    private static QuantityReading? Join(Amount first, Amount second, bool isBetween)
    {
        first = Aligned(first, second);
        if (first.HasUnit && second.HasUnit && first.Unit != second.Unit) return null;
        var unit = second.HasUnit ? second.Unit : first.Unit;
        if ((first.Kind == MentionKind.Ordinal) != (second.Kind == MentionKind.Ordinal)) return null;
        var lower = first.Value;
        var upper = second.Value;
        var alternatives = default(ValueList<MentionAlternative>);
        if (first.Scale == 1 && second.Scale > 1 && Math.Abs(lower) < second.Scale && Exact.Multiply(lower, second.Scale) is { } scaled
            && scaled <= upper)
        {
            if (lower != 0) alternatives =
            [
                new MentionAlternative(new Quantity(new ValueRange(lower, upper), unit), "the first number may be meant without the scale")
            ];
            lower = Exact.Plain(scaled);
        }

        if (isBetween && lower > upper) (lower, upper) = (upper, lower);
        if (lower >= upper) return null;
        var of = second.Of ?? first.Of;
        var quantity = new Quantity(
            new ValueRange(lower, upper),
            first.Kind == MentionKind.Ordinal ? Unit.Rank : unit)
        { Of = of is null ? null : new TextValue(of) };
        return new QuantityReading(quantity, MentionKind.Range, second.End) { Alternatives = alternatives };
    }

    // The first number in the unit of the second, where that is what makes the first one plain.
    private static Amount Aligned(Amount first, Amount second)
    {
        var areFractions = first is { Kind: MentionKind.Fraction, HasUnit: true } && second is { Kind: MentionKind.Fraction };
        if (areFractions && first.Unit == Unit.Times && second.Unit == Unit.Percent && Exact.Multiply(first.Value, 100) is { } hundredths)
            // "between two-thirds and three-quarters of voters"
            return first with { Value = Exact.Significant(hundredths, AmountGrammar.ShareDigits), Unit = second.Unit };
        if (first.Unit == Metre && second.Scale == Million && Exact.Multiply(first.Value, Million) is { } millions)
            return first with { Value = millions, Unit = second.Unit, Kind = second.Kind, Scale = Million }; // "1m-2m people"
        return first;
    }
}
