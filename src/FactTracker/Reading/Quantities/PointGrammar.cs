namespace FactTracker.Reading;

/// <summary>
/// Decides what "points" are: percentage points beside shares ("rose 3 points to 41%"), and a noun in the sentence of an index or a game.
/// </summary>
internal static class PointGrammar
{
    private const int FarthestBehind = 8;
    private const int FarthestBefore = 24;

    /// <summary>The unit of the points at a position, or null when they are not percentage points.</summary>
    public static UnitFound? Named(Passage passage, int at) =>
        passage.Find(PhraseKind.LoosePoints, at) is { } points && (IsPartOf(passage, at) || AreBesideShares(passage, at, points.End))
            ? new UnitFound(Unit.PercentagePoints, MentionKind.PercentagePoints, 1, points.End)
            : null;

    // "a quarter of a point", "half a point"
    private static bool IsPartOf(Passage passage, int at)
    {
        var part = passage[at - 1].Entry.Can(WordUse.Article) ? at - 2 : at - 1;
        if (passage[part].Entry.Can(WordUse.Of)) part--;
        return passage[part].Entry is { Fraction: not null } && passage[part].IsWord;
    }

    private static bool AreBesideShares(Passage passage, int at, int end)
    {
        var isBeside = false;
        for (var place = end; place < end + FarthestBehind && !isBeside; place++)
        {
            // "40 points, or 0.5%": the share is of the points.
            if (passage.Find(PhraseKind.Or, place) is not null || passage[place].Symbol == '(') break;
            isBeside = IsShare(passage, place);
        }

        for (var place = at - 1; place >= 0 && place >= at - FarthestBefore; place--)
        {
            if (passage[place].Entry.Can(WordUse.Index | WordUse.Score)) return false;
            isBeside |= IsShare(passage, place);
        }

        return isBeside;
    }

    private static bool IsShare(Passage passage, int place) =>
        passage.Find(PhraseKind.Percent, place) is not null || passage.Find(PhraseKind.Points, place) is not null;
}
