namespace FactTracker.Reading;

/// <summary>
/// Parses a part of a group that is stated with the noun of the group.
/// <code>
/// share = cardinal noun ("in" / "out of") cardinal / cardinal "of" cardinal noun
/// </code>
/// "One child in three", also in "one child in three suffers", and "9 of 10 doctors" are shares. "Two men in three cars" and
/// "two of three suspects" are two.
/// </summary>
internal static class GroupShareGrammar
{
    /// <summary>The share that starts at a position, or null.</summary>
    public static NumberReading? Read(Passage passage, int at)
    {
        if (!passage[at].IsNumber && passage[at].Entry.Cardinal is null) return null;
        if (CardinalGrammar.Read(passage, at) is not { Scale: 1 } part) return null;
        if (passage[part.End].Entry.Can(WordUse.Of)) return OfRound(passage, part);
        return IsNoun(passage, part.End) && passage.Find(PhraseKind.OutOf, part.End + 1) is { } joint ? OutOf(passage, part, joint) : null;
    }

    private static NumberReading? OutOf(Passage passage, NumberReading part, PhraseMatch joint)
    {
        if (CardinalGrammar.Read(passage, joint.End) is not { } whole || LooksLikeYear(passage, joint.End, whole)
            || UnitGrammar.Named(passage, whole.End) is not null
            || (part.Value != 1 && UnitGrammar.Counted(passage, whole.End) is not null)) return null;
        return Share(part, whole) is { } share ? share with { Noun = part.End } : null;
    }

    // A round number of things that are not those of the text.
    private static NumberReading? OfRound(Passage passage, NumberReading part) =>
        CardinalGrammar.Read(passage, part.End + 1) is { Value: 4 or 5 or 10 or 100 or 1000 } whole
            && UnitGrammar.Counted(passage, whole.End) is { Kind: MentionKind.Number } ? Share(part, whole) : null;

    private static NumberReading? Share(NumberReading part, NumberReading whole)
    {
        var isPart = part.Value > 0 && part.Value < whole.Value && decimal.Truncate(part.Value) == part.Value
            && decimal.Truncate(whole.Value) == whole.Value;
        if (!isPart || Exact.Divide(part.Value, whole.Value) is not { } value) return null;
        return new NumberReading(Exact.Plain(value), whole.End, NumberForm.OutOf) { IsRounded = value * whole.Value != part.Value };
    }

    private static bool IsNoun(Passage passage, int place) =>
        passage[place].IsWord && passage[place + 1].Entry.Starts(PhraseKind.OutOf)
            && !passage[place].Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Speech | WordUse.Definite)
            && passage[place].Entry is { Month: null, Cardinal: null, Scale: null, Ordinal: null, Fraction: null, TimeUnit: TimeUnit.None }
            && passage.Find(PhraseKind.Percent, place) is null;

    // "One man in 2019".
    private static bool LooksLikeYear(Passage passage, int at, NumberReading whole) =>
        passage[at].IsNumber && passage[at].Length == 4 && whole.Value is > 1000 and < 2200;
}
