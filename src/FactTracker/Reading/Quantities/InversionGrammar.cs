namespace FactTracker.Reading;

/// <summary>
/// Parses a bound that the words before it invert: "did not exceed 20" is at most 20.
/// <code>
/// inversion = negation [verb ["up" / "down"] ["by"]] (hedge / denied)
/// </code>
/// </summary>
internal static class InversionGrammar
{
    /// <summary>The hedge that starts with a negation, or null.</summary>
    public static (Approximation Hedge, int End)? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Negation, at) is not { } negation) return null;
        var place = negation.End;
        if (passage.Find(PhraseKind.Denied, place) is { Phrase.Hedge: { } result } denied) return (result, denied.End);
        if (IsVerb(passage, place)) place = BehindVerb(passage, place);
        return passage.Find(PhraseKind.HedgeBefore, place) is { Phrase.Hedge: { } hedge } bound && Inverse(hedge) is { } inverse
            ? (inverse, bound.End)
            : null;
    }

    // "fall below", "cost more than". No list of verbs is complete, so that it is any word that is no function word and begins no hedge.
    private static bool IsVerb(Passage passage, int at) =>
        passage[at].IsWord && !passage[at].Entry.Can(WordUse.Function | WordUse.Speech) && passage.Find(PhraseKind.HedgeBefore, at) is null;

    // "go up by more than"
    private static int BehindVerb(Passage passage, int at)
    {
        var place = passage[at + 1].Entry.Can(WordUse.Change) ? at + 2 : at + 1;
        return passage[place].Entry.Can(WordUse.Step) ? place + 1 : place;
    }

    private static Approximation? Inverse(Approximation hedge)
    {
        if (hedge == Approximation.MoreThan) return Approximation.AtMost;
        if (hedge == Approximation.LessThan) return Approximation.AtLeast;
        if (hedge == Approximation.AtMost) return Approximation.MoreThan;
        return hedge == Approximation.AtLeast || hedge == Approximation.UpTo ? Approximation.LessThan : null;
    }
}
