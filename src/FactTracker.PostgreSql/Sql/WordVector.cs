using System.Text;
using NpgsqlTypes;

namespace FactTracker.PostgreSql.Sql;

/// <summary>The words of claims as the items of a <c>tsvector</c>, and words that are looked for as <c>tsquery</c>.</summary>
/// <remarks>The words are used unchanged: PostgreSQL's own parser and dictionaries have no part in it.</remarks>
internal static class WordVector
{
    /// <summary>Stands instead of the words of a claim that has too many for a <c>tsvector</c>. Every search finds it.</summary>
    public const string Beyond = "…";

    // A tsvector has at most 1 MiB of words.
    private const int MaxBytes = 900_000;

    /// <summary>Returns the different words of folded text with one space between, sorted by code unit.</summary>
    public static string[] WordsOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StoredText.OfIndexed).ToHashSet(StringComparer.Ordinal);
        return SizeOf(words) > MaxBytes ? [Beyond] : [.. words.Order(StringComparer.Ordinal)];
    }

    /// <summary>Returns a search for all of some words, or at least one of them; null where every claim is found.</summary>
    /// <param name="words">The words; a star at the end of one stands for any more letters.</param>
    /// <param name="all">Whether a claim has all of the words, or at least one.</param>
    public static NpgsqlTsQuery? Query(IEnumerable<string> words, bool all)
    {
        var lexemes = new List<NpgsqlTsQuery>();
        foreach (var word in words)
        {
            var isPrefix = word.EndsWith('*');
            var text = StoredText.OfIndexed(isPrefix ? word[..^1] : word);
            if (text.Length > 0) lexemes.Add(new NpgsqlTsQueryLexeme(text, NpgsqlTsQueryLexeme.Weight.None, isPrefix));
            else if (!all) return null;
        }

        return lexemes.Count == 0 ? null : new NpgsqlTsQueryOr(Join(lexemes, all), new NpgsqlTsQueryLexeme(Beyond));
    }

    // Halves, so that the tree of many words is not deep.
    private static NpgsqlTsQuery Join(List<NpgsqlTsQuery> words, bool all)
    {
        if (words.Count == 1) return words[0];
        var left = Join(words[..(words.Count / 2)], all);
        var right = Join(words[(words.Count / 2)..], all);
        return all ? new NpgsqlTsQueryAnd(left, right) : new NpgsqlTsQueryOr(left, right);
    }

    private static int SizeOf(HashSet<string> words) => words.Sum(Encoding.UTF8.GetByteCount);
}
