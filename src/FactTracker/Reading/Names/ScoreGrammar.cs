namespace FactTracker.Reading;

/// <summary>Finds the results of games: "won 3-1", "a 2-0 defeat".</summary>
internal static class ScoreGrammar
{
    private const int FarthestWord = 2;
    private const int MostSets = 5;

    /// <summary>The position after the results that start at a position, or null: "won 6-4, 3-6, 7-5".</summary>
    public static int? End(Passage passage, int at)
    {
        if (One(passage, at) is not { } end || !IsMarked(passage, at, end)) return null;
        for (var sets = 1; sets < MostSets && passage[end].Symbol == ',' && One(passage, end + 1) is { } next; sets++) end = next;
        return end;
    }

    private static int? One(Passage passage, int at)
    {
        if (!passage[at].IsNumber || passage[at].IsGlued || !passage[at + 1].IsDash) return null;
        if (!passage[at + 2].IsNumber || !passage[at + 2].IsGlued) return null;
        if (!IsCount(passage, at) || !IsCount(passage, at + 2)) return null;
        var isAmount = passage[at + 3].IsDash || NameGrammar.IsAmount(passage, at + 2, at + 3)
            || UnitGrammar.Counted(passage, at + 3) is not null;
        return isAmount ? null : at + 3;
    }

    private static bool IsMarked(Passage passage, int at, int end)
    {
        for (var place = at - 1; place >= at - FarthestWord; place--)
        {
            if (passage[place].Entry.Can(WordUse.Score)) return true;
        }

        return passage[end].Entry.Can(WordUse.Score);
    }

    private static bool IsCount(Passage passage, int at) => passage[at].Length <= 3 && PlainDigits.Are(passage, at, passage[at].Length);
}
