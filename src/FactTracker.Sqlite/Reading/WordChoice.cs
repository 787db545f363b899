using FactTracker.Sqlite.Engine;

namespace FactTracker.Sqlite.Reading;

/// <summary>Chooses the words of a search by which claims are ranked.</summary>
/// <remarks>
/// A word that most claims have ranks next to nothing, and ranking by it counts all claims that have it. The rarest words are taken, and
/// others as long as they do not lead to too many claims; in a small store these are all words.
/// </remarks>
internal static class WordChoice
{
    /// <summary>How many claims the words of a search for any of them lead to at most.</summary>
    public const int MostOfAny = 50_000;

    private const int MostOfAll = 250_000;

    /// <summary>Returns the words that claims are looked for that need not have all of them.</summary>
    public static ValueList<string> OfAny(Session session, ValueList<string> words)
    {
        var chosen = new List<string>();
        long claims = 0;
        foreach (var (word, count) in words.Select(word => (word, Count(session, word, MostOfAny))).OrderBy(pair => pair.Item2))
        {
            if (chosen.Count > 0 && claims + count > MostOfAny) break;
            chosen.Add(word);
            claims += count;
        }

        return [.. chosen];
    }

    /// <summary>Returns the words by which claims are ranked that have all of them: those that are not too frequent, and at least one.
    /// </summary>
    public static ValueList<string> OfAll(Session session, ValueList<string> words)
    {
        string[] chosen = [.. words.Where(word => Count(session, word, MostOfAll) <= MostOfAll)];
        return chosen.Length > 0 ? [.. chosen] : [words[0]];
    }

    // Counting stops where the word is too frequent. A word with a star stands for many, and is taken for rare.
    private static long Count(Session session, string word, int most)
    {
        if (word.EndsWith('*')) return 0;
        using var row = session.Prepare(
            "SELECT count(*) FROM (SELECT 1 FROM claim_index WHERE claim_index MATCH ?1 LIMIT ?2)")
            .BindText(1, ConditionCompiler.Words([word], all: true)).Bind(2, most + 1);
        return row.Step() ? row.Long(0) : 0;
    }
}
