namespace FactTracker.Reading;

/// <summary>
/// Parses shares and multiples that are stated by relations.
/// <code>
/// relation = "every" ordinal noun / "a factor of" number / number "to one"
/// </code>
/// "Every fifth household" is 20% of households, "by a factor of four" and "two to one" are multiples.
/// </summary>
internal static class RatioGrammar
{
    private const int FarthestScore = 3;

    /// <summary>The relation that starts at a position, or null.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position.</param>
    /// <param name="number">The amount at the same position, or null.</param>
    public static Amount? Read(Passage passage, int at, Amount? number)
    {
        if (passage.Find(PhraseKind.Factor, at) is { } factor)
            return NumberGrammar.Read(passage, factor.End) is { Form: NumberForm.Cardinal or NumberForm.Fraction, Value: > 0 } times
                ? new Amount(times.Value, Unit.Times, MentionKind.Ratio, times.End)
                : null;
        return number is null ? EveryNth(passage, at) : ToOne(passage, at, number);
    }

    // "every fifth household", but not "every second day" or "every third Thursday".
    private static Amount? EveryNth(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Every, at) is not { } every || OrdinalGrammar.Read(passage, every.End) is not { Value: >= 2 } ordinal
            || OrdinalGrammar.IsPlural(passage, ordinal)) return null;
        var noun = passage[ordinal.End];
        if (!noun.IsWord || noun.Entry.DenotesTime || noun.Entry.Season is not null
            || noun.Entry.Can(WordUse.Function | WordUse.Speech | WordUse.Of) || noun.Entry.Starts(PhraseKind.Holiday)
            || passage.Language.LooksPlural(passage.TextAt(ordinal.End))
            || Exact.Divide(100, ordinal.Value) is not { } share) return null;
        var rounded = Exact.Significant(share, AmountGrammar.ShareDigits);
        return new Amount(rounded, Unit.Percent, MentionKind.Fraction, ordinal.End + 1)
        {
            IsRounded = rounded != share, Of = passage.Language.Plural(passage.TextAt(ordinal.End).ToString()),
        };
    }

    // "outnumber them two to one", but not "lost two to one" or "from two to one".
    private static Amount? ToOne(Passage passage, int at, Amount number)
    {
        if (number is not { HasUnit: false, Kind: MentionKind.Number, Value: > 1 and < 1_000 } || passage[at].IsNumber) return null;
        if (passage.Find(PhraseKind.ToOne, number.End) is not { } toOne || passage.Find(PhraseKind.From, at - 1) is not null) return null;
        for (var place = at - 1; place >= at - FarthestScore; place--)
        {
            if (passage[place].Entry.Can(WordUse.Score | WordUse.Change)) return null;
        }

        return UnitGrammar.Counted(passage, toOne.End) is null && passage[toOne.End].Entry.Scale is null && !IsOfRange(passage, toOne.End)
            ? new Amount(number.Value, Unit.Times, MentionKind.Ratio, toOne.End)
            : null;
    }

    private static bool IsOfRange(Passage passage, int end) =>
        passage[end].Entry.Can(WordUse.Of | WordUse.Point) || (passage[end].IsDash && passage[end].IsGlued);
}
