using System.Globalization;
using System.Runtime.InteropServices;

namespace FactTracker.History;

/// <summary>
/// Finds claims with the same words, or nearly. Claims are compared only when all their numbers, dates and negations are the same and they
/// share one of their rarest words: two sets of words with most of their rarity in common have one of the rarest of each in common (prefix
/// filtering, Chaudhuri, Ganti and Kaushik, 2006), so no pair is missed.
/// </summary>
internal sealed class WordDuplicates(ClaimSet set, PairBook pairs, double least)
{
    private const double OtherWords = 0.9; // The most for words that are not all the same, or in another order.
    private const double OrderShare = 0.3; // How much of that depends on the order.
    private const double Rounding = 1e-9; // The sums of two claims add the same rarities in different orders.
    private const int MostPerWord = 1000; // Words that are the rarest ones of more claims say too little.

    private readonly ClaimTerms _terms = ClaimTerms.Of(set);
    private readonly double _share = Math.Min(1, least / OtherWords);

    /// <summary>Finds them.</summary>
    /// <returns>The number of claims that were not compared with all others.</returns>
    public int Find()
    {
        var notCompared = 0;
        foreach (var group in ByFigures())
        {
            if (group.Count < 2) continue;
            var different = SameTexts(group);
            if (different.Count > 1 && _share < 1) notCompared += Compare([.. different.Select(WordsOf)]);
        }

        return notCompared;
    }

    private List<List<int>> ByFigures()
    {
        var groups = new Dictionary<ulong, List<int>>();
        for (var claim = 0; claim < set.Claims.Count; claim++)
        {
            if (_terms.TextOf(claim) == 0) continue;
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, _terms.FiguresOf(claim), out _);
            (group ??= []).Add(claim);
        }

        return [.. groups.Values];
    }

    // Pairs the claims with the same text, and returns the first of each.
    private List<int> SameTexts(List<int> group)
    {
        var texts = new Dictionary<ulong, List<int>>();
        foreach (var claim in group)
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, _terms.TextOf(claim), out _);
            (same ??= []).Add(claim);
        }

        foreach (var same in texts.Values)
        {
            if (same.Count > 1) pairs.AddGroup(same, CompareTexts);
        }

        return [.. texts.Values.Select(same => same[0])];
    }

    private (double Score, string Why)? CompareTexts(int one, int other) =>
        !_terms.WordsOf(one).SequenceEqual(_terms.WordsOf(other)) || ClaimDifferences.Are(set, set.Claims[one], set.Claims[other])
            ? null
            : (MatchScores.Same, "the same words");

    private WordSet WordsOf(int claim)
    {
        var sequence = _terms.WordsOf(claim).ToArray();
        var sorted = sequence.Distinct().ToArray();
        Array.Sort(sorted);
        return new WordSet(claim, sequence, sorted, sorted.Sum(_terms.RarityOf));
    }

    private int Compare(WordSet[] claims)
    {
        var starts = Array.ConvertAll(claims, PrefixOf);
        var uses = new Dictionary<int, int>();
        for (var i = 0; i < claims.Length; i++)
        {
            foreach (var word in claims[i].Sorted.AsSpan(0, starts[i]))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(uses, word, out _)++;
            }
        }

        var byWord = new Dictionary<int, List<int>>();
        var comparedWith = new int[claims.Length]; // By claim: the later one that it was compared with last.
        var notCompared = 0;
        for (var i = 0; i < claims.Length; i++)
        {
            var isComplete = true;
            foreach (var word in claims[i].Sorted.AsSpan(0, starts[i]))
            {
                if (uses[word] > MostPerWord)
                {
                    isComplete = false;
                    continue;
                }

                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
                foreach (var earlier in list ??= [])
                {
                    if (comparedWith[earlier] == i) continue;
                    comparedWith[earlier] = i;
                    Compare(claims[earlier], claims[i]);
                }

                list.Add(i);
            }

            if (!isComplete) notCompared++;
        }

        return notCompared;
    }

    // How many of the rarest words have to be looked at: the others together have too little to be enough.
    private int PrefixOf(WordSet words)
    {
        var left = words.Mass;
        var count = 0;
        while (count < words.Sorted.Length && left >= (_share - Rounding) * words.Mass) left -= _terms.RarityOf(words.Sorted[count++]);
        return count;
    }

    private void Compare(WordSet one, WordSet other)
    {
        if (Math.Min(one.Mass, other.Mass) < (_share - Rounding) * Math.Max(one.Mass, other.Mass)) return;
        var shared = SharedOf(one.Sorted, other.Sorted);
        var share = Math.Min(1, shared / (one.Mass + other.Mass - shared) + Rounding);
        if (share <= _share || pairs.Has(one.Claim, other.Claim)) return;
        var order = InOrder(one.Sequence, other.Sequence);
        var score = OtherWords * share * (1 - OrderShare + OrderShare * order);
        if (score < least || ClaimDifferences.Are(set, set.Claims[one.Claim], set.Claims[other.Claim])) return;
        pairs.Add(one.Claim, other.Claim, score, ReasonOf(share, order));
    }

    private double SharedOf(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j]) shared += _terms.RarityOf(one[i]);
            var (a, b) = (one[i], other[j]);
            if (a <= b) i++;
            if (b <= a) j++;
        }

        return shared;
    }

    private static string ReasonOf(double share, double order) => (share >= 1, order >= 1) switch
    {
        (true, true) => "the same words, but for very frequent ones",
        (true, false) => "the same words in another order",
        _ => string.Create(CultureInfo.InvariantCulture, $"nearly the same words ({share:0%})"),
    };

    // The share of neighbouring words that are neighbours in both.
    private static double InOrder(int[] one, int[] other)
    {
        var (a, b) = (Neighbours(one), Neighbours(other));
        if (a.Count == 0 && b.Count == 0) return 1;
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }

    private static HashSet<(int, int)> Neighbours(int[] words)
    {
        var neighbours = new HashSet<(int, int)>();
        for (var i = 1; i < words.Length; i++)
        {
            neighbours.Add((words[i - 1], words[i]));
        }

        return neighbours;
    }
}
