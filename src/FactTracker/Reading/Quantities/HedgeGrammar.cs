namespace FactTracker.Reading;

/// <summary>
/// Parses the hedges before and after a number. The strongest one applies: "at least about 40" is "at least". "Only" does not change the
/// number.
/// </summary>
internal static class HedgeGrammar
{
    private const int MostHedges = 3;

    /// <summary>
    /// The combined hedges that start at a position, and the position after them; null and the same position when there is none.
    /// </summary>
    public static (Approximation? Hedge, int End) Before(Passage passage, int at)
    {
        Approximation? hedge = null;
        var end = at;
        for (var i = 0; i < MostHedges && passage.Find(PhraseKind.HedgeBefore, end) is { } found && !IsPartOfArrow(passage, end)
            && passage.Find(PhraseKind.Currency, end) is null; i++)
        {
            hedge = Stronger(hedge, found.Phrase.Hedge!);
            end = found.End;
        }

        return (hedge, end);
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

    // "=>30" and "<>30" are not comparisons with 30.
    private static bool IsPartOfArrow(Passage passage, int at) =>
        passage[at].Symbol is '<' or '>' && passage[at].IsGlued && passage[at - 1].Symbol is '<' or '>' or '=' or '-';
}
