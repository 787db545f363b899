namespace FactTracker.Reading;

/// <summary>
/// Determines whether an amount is that of a change, by the words around it.
/// <code>
/// change = (rising / falling) *2word ["by"] amount / noun "of" amount / amount (comparative / noun)
/// </code>
/// A level is not a change: in "fell 12% to 1.03 million" only 12% has a direction.
/// </summary>
internal static class ChangeGrammar
{
    private const int FarthestVerb = 2; // Words between the verb and the amount: "rose by a further 3%".
    private const int FarthestBehindStep = 6; // Words between the verb and "by": "cut its forecast for the year by 3%".
    private const int FarthestNoun = 2; // Words between the amount and the noun: "a 12% year-on-year drop".
    private const int FarthestToken = 10; // The same with the parts of hyphenated words.
    private const int LargestFactorOfRange = 4;

    /// <summary>The direction of the change that a quantity is the amount of, or null when it is not that of a change.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="from">The start of the quantity.</param>
    /// <param name="found">The quantity.</param>
    public static ChangeDirection? Of(Passage passage, int from, QuantityReading found)
    {
        var unit = found.Quantity.Unit;
        if (unit == Unit.Times && DirectionOf(passage[Math.Max(from, found.HedgeEnd)].Entry) is { } stated) return stated;
        var isLevel = passage[from].Entry.Can(WordUse.Beyond) && !passage[from - 1].Entry.Can(WordUse.Step); // "fell below 5"
        return (isLevel ? null : Before(passage, from, unit)) ?? Behind(passage, from, found.End, unit);
    }

    /// <summary>The direction stated before an amount, or null: "rose by", "an increase of", "up".</summary>
    public static ChangeDirection? Before(Passage passage, int at, Unit unit)
    {
        var place = at - 1;
        if (passage[place].Entry.Can(WordUse.Of)) return DirectionOf(passage[place - 1].Entry);
        for (var words = 0; words <= FarthestVerb; words++, place--)
        {
            var entry = passage[place].Entry;
            if (DirectionOf(entry) is { } direction && !entry.Can(WordUse.Comparative))
                return entry.Can(WordUse.Collecting) && unit.Kind is UnitKind.Money or UnitKind.Noun or UnitKind.Measure ? null : direction;
            if (entry.Can(WordUse.Step)) return BeforeStep(passage, place);
            if (!passage[place].IsWord || IsStop(passage, place)) return null;
        }

        return null;
    }

    /// <summary>Whether two amounts joined by "to" after a verb of change are the change and the level it led to.</summary>
    /// <param name="first">The first amount.</param>
    /// <param name="second">The second amount.</param>
    /// <param name="hasStep">Whether "by" comes before the first.</param>
    public static bool IsToLevel(Amount first, Amount second, bool hasStep)
    {
        if (first.HasUnit && second.HasUnit && first.Unit != second.Unit) return true;
        var isFar = first.Scale <= second.Scale && Math.Abs(second.Value) >= LargestFactorOfRange * Math.Abs(first.Value);
        if (first.HasUnit) return first.Unit.Kind != UnitKind.Share || !second.HasUnit || (isFar && !hasStep);
        // "Cut by 15 to 20 per cent" is a range; "rose 40 to 8,120" is not.
        return isFar && first.Scale == second.Scale && (!hasStep || !second.HasUnit);
    }

    // "cut its forecast by"
    private static ChangeDirection? BeforeStep(Passage passage, int step)
    {
        for (var place = step - 1; place >= step - FarthestBehindStep && passage[place].IsWord; place--)
        {
            if (DirectionOf(passage[place].Entry) is { } direction && !passage[place].Entry.Can(WordUse.Comparative)) return direction;
        }

        return null;
    }

    private static ChangeDirection? Behind(Passage passage, int from, int end, Unit unit)
    {
        if (unit.Kind is UnitKind.Rank or UnitKind.None) return null;
        var isGiven = passage[from].Entry.Can(WordUse.Article) || passage[from - 1].Entry.Can(WordUse.Article | WordUse.Definite);
        var words = 0;
        for (var place = end; words <= FarthestNoun && place < end + FarthestToken; place++)
        {
            if (passage[place].IsDash && passage[place].IsGlued) continue;
            if (!passage[place].IsWord) return null;
            if (passage[place + 1].IsDash && passage[place + 1].IsGlued) continue; // "year-on-year" is one word.
            words++;
            var entry = passage[place].Entry;
            if (entry.Can(WordUse.Comparative)) return place == end ? Compared(passage, place, unit) : null;
            var isAdverb = place == end && entry.Can(WordUse.Function) && passage.Find(PhraseKind.To, place) is null; // "12% up on 2022"
            if (DirectionOf(entry) is { } direction) return isGiven || isAdverb ? direction : null;
            if (!isGiven || IsStop(passage, place)) return null;
        }

        return null;
    }

    // "12 more people" counts people; "12% more people" is an increase.
    private static ChangeDirection? Compared(Passage passage, int place, Unit unit)
    {
        if (DirectionOf(passage[place].Entry) is { } direction) return direction;
        return unit.Kind is UnitKind.Share or UnitKind.PercentagePoints or UnitKind.Ratio && passage[place].Entry.Can(WordUse.Comparison)
            ? ChangeDirection.Increase
            : null;
    }

    private static ChangeDirection? DirectionOf(Lexeme word)
    {
        if (word.Can(WordUse.Rising)) return ChangeDirection.Increase;
        return word.Can(WordUse.Falling) ? ChangeDirection.Decrease : null;
    }

    private static bool IsStop(Passage passage, int place)
    {
        var entry = passage[place].Entry;
        return entry.Can(WordUse.At | WordUse.When | WordUse.Of | WordUse.And | WordUse.Pronoun)
            || entry.StartsAny([PhraseKind.To, PhraseKind.From, PhraseKind.Between, PhraseKind.Since]);
    }
}
