using FactTracker.History;

namespace FactTracker.Tests.History.Matching.Duplicates;

/// <summary>Compares the words of two claims as the README says, without any index.</summary>
internal static class NaiveWords
{
    private const double Least = 0.7;

    public static bool AreAlike(ClaimSet set, ClaimTerms terms, Claim one, Claim other)
    {
        var (a, b) = (IndexOf(set, one), IndexOf(set, other));
        if (terms.FiguresOf(a) != terms.FiguresOf(b) || terms.TextOf(a) == terms.TextOf(b)) return false;
        var (x, y) = (terms.WordsOf(a).ToArray(), terms.WordsOf(b).ToArray());
        var shared = x.Intersect(y).Sum(terms.RarityOf);
        var share = shared / (x.Distinct().Sum(terms.RarityOf) + y.Distinct().Sum(terms.RarityOf) - shared);
        var (p, q) = (x.Zip(x.Skip(1)).ToHashSet(), y.Zip(y.Skip(1)).ToHashSet());
        var union = p.Union(q).Count();
        var order = union == 0 ? 1 : (double)p.Intersect(q).Count() / union;
        return 0.9 * share * (0.7 + (0.3 * order)) >= Least + 1e-9 && !ClaimDifferences.Are(set, one, other);
    }

    private static int IndexOf(ClaimSet set, Claim claim) => set.Claims.ToList().FindIndex(it => it.Id == claim.Id);
}
