namespace FactTracker.Reading;

/// <summary>
/// Parses the hedges before and after a number. The strongest one applies: "at least about 40" is "at least". "Only" does not change the
/// number.
/// </summary>
internal static class HedgeGrammar
{
    private const int MostHedges = 3;
    private const int FarthestChange = 14; // Tokens between a verb of change and its result.

    /// <summary>
    /// The combined hedges that start at a position, and the position after them; null and the same position when there is none.
    /// </summary>
    public static (Approximation? Hedge, int End) Before(Passage passage, int at)
    {
        if (IsStatement(passage, at)) return (null, at);
        if (passage.Find(PhraseKind.HedgeBefore, at) is null && InversionGrammar.Read(passage, at) is { } inverted) return inverted;
        Approximation? hedge = null;
        var end = at;
        for (var i = 0; i < MostHedges && passage.Find(PhraseKind.HedgeBefore, end) is { } found && !IsPartOfArrow(passage, end)
            && !(found.Phrase.IsLoose && IsResult(passage, end))
            && passage.Find(PhraseKind.Currency, end) is null; i++)
        {
            hedge = Stronger(hedge, found.Phrase.Hedge!);
            end = found.End;
        }

        return (hedge, end);
    }

    // "She estimated that 60%", "officials estimated 300 people came": a verb of speech with its speaker. "An estimated 300" and "it is
    // estimated that 300" are hedges.
    private static bool IsStatement(Passage passage, int at)
    {
        if (!passage[at].Entry.Can(WordUse.Speech)
            || passage.Find(PhraseKind.HedgeBefore, at) is not { Phrase.Words.Length: 1 }) return false;
        var before = passage[at - 1];
        if (!before.IsWord || before.Entry.Can(WordUse.Article)) return false;
        return before.Entry.Can(WordUse.Pronoun) || before.Entry.Does(ClauseUse.Perfect)
            || !before.Entry.Can(WordUse.Function | WordUse.Definite | WordUse.Finite);
    }

    /// <summary>The hedge that follows a number, or the hedge before the number when none follows.</summary>
    public static (Approximation? Hedge, int End) Behind(Passage passage, int at, Approximation? before)
    {
        if (IsAboutEnding(passage, at)) return (Approximation.About, at + 2);
        var place = passage[at].IsDash && passage[at + 1].IsGlued ? at + 1 : at;
        if (passage.Find(PhraseKind.OrEqual, at) is { } equal && Including(before) is { } including && !StartsNumber(passage, equal.End))
            return (including, equal.End);
        if (passage.Find(PhraseKind.HedgeAfter, place) is not { } found || StartsNumber(passage, found.End) || IsOtherBound(passage, place))
            return (before, at);
        return (Stronger(before, found.Phrase.Hedge!), found.End);
    }

    // "and less than 10": a second bound rather than the hedge "and less".
    private static bool IsOtherBound(Passage passage, int at) =>
        (passage.Find(PhraseKind.BoundJoint, at) ?? passage.Find(PhraseKind.Or, at)) is { } joint
            && passage.Find(PhraseKind.HedgeBefore, joint.End) is { Phrase.Words.Length: > 1 } other
            && StartsNumber(passage, other.End);

    // "less than 5000 or equal".
    private static Approximation? Including(Approximation? hedge)
    {
        if (hedge == Approximation.MoreThan) return Approximation.AtLeast;
        return hedge == Approximation.LessThan ? Approximation.AtMost : null;
    }

    /// <summary>The hedge of what remains after a fall that has a hedge: "more than halved" is less than half.</summary>
    public static Approximation? Mirrored(Approximation? hedge)
    {
        if (hedge == Approximation.MoreThan) return Approximation.LessThan;
        if (hedge == Approximation.JustOver) return Approximation.JustUnder;
        if (hedge == Approximation.WellOver) return Approximation.WellUnder;
        if (hedge == Approximation.AtLeast) return Approximation.AtMost;
        return hedge == Approximation.Nearly || hedge == Approximation.JustUnder ? Approximation.JustOver : hedge;
    }

    private static Approximation Stronger(Approximation? first, Approximation second)
    {
        if (first is null || first == Approximation.Exactly) return second;
        return first == Approximation.About && second != Approximation.Exactly ? second : first;
    }

    /// <summary>Whether "-ish" is at a position.</summary>
    public static bool IsAboutEnding(Passage passage, int at) =>
        passage[at].IsDash && passage[at + 1].IsGlued && passage.Is(at + 1, passage.Language.AboutEnding);

    private static bool StartsNumber(Passage passage, int at) =>
        passage[at].IsNumber || passage[at].Entry is { Cardinal: not null } or { Ordinal: not null } || NumberGrammar.IsMinus(passage, at)
            || passage.Find(PhraseKind.RankNumber, at) is not null || MoneyGrammar.Leading(passage, at) is not null;

    // "Cayó hasta 5" states a level, "hasta 5" alone a limit.
    private static bool IsResult(Passage passage, int at)
    {
        for (var place = at - 1; place >= 0 && place >= at - FarthestChange && passage[place].Symbol is not (';' or ':' or '.'); place--)
        {
            if (passage[place].Entry.Can(WordUse.Change)) return true;
        }

        return false;
    }

    // "=>30" and "<>30" are not comparisons with 30.
    private static bool IsPartOfArrow(Passage passage, int at) =>
        passage[at].Symbol is '<' or '>' && passage[at].IsGlued && passage[at - 1].Symbol is '<' or '>' or '=' or '-';
}
