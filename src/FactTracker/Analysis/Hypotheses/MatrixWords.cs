using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Analysis;

/// <summary>Words for a comparison of hypotheses.</summary>
internal sealed class MatrixWords(CultureInfo? culture)
{
    private const int MostRemovals = 10; // For people; the JSON has all.
    private readonly Wordbook _book = Wordbook.For(culture ?? CultureInfo.GetCultureInfo("en"));

    public IEnumerable<string> Sentences(HypothesisMatrix matrix)
    {
        if (matrix.Hypotheses.Count == 0)
        {
            yield return "There is no hypothesis to compare.";
            yield break;
        }

        var measure = matrix.Policy.RanksByWeight ? "weighted inconsistency" : "inconsistency";
        yield return $"By {measure} (policy \"{matrix.Policy.Name}\"): {Order(matrix.Hypotheses)}.";
        if (new PoolWords(_book.Culture).Tables(matrix.Policy.Pooling) is { } tables) yield return tables;
        var diagnostic = matrix.Evidence.Where(row => row.IsDiagnostic).OrderByDescending(row => row.Spread).ToList();
        yield return diagnostic.Count == 0
            ? "No evidence distinguishes the hypotheses."
            : $"{Names(diagnostic.Select(row => row.Claim))} {(diagnostic.Count == 1 ? "distinguishes" : "distinguish")} the hypotheses.";
        var idle = matrix.Evidence.Where(row => !row.IsDiagnostic).Select(row => row.Claim).ToList();
        if (idle.Count > 0 && diagnostic.Count > 0) yield return $"{Names(idle)} {(idle.Count == 1 ? "fits" : "fit")} all of them alike.";
        var decisive = matrix.Removals.Where(removal => removal.ChangesOrder).ToList();
        foreach (var removal in decisive.Take(MostRemovals))
        {
            yield return $"Without the source {removal.Source} the order changes: {Order(removal.Scores)}.";
        }

        if (decisive.Count > MostRemovals)
        {
            var others = NameList.ToWords(decisive.Skip(MostRemovals).Select(removal => removal.Source.Text), _book);
            yield return $"It also changes without {others}, each alone.";
        }

        if (matrix.Removals.Count > 0 && decisive.Count == 0)
            yield return "The order does not depend on any single source.";
        if (matrix.LeftOut.Count > 0)
            yield return $"Left out, refuted, superseded, retracted or deprecated: {Names(matrix.LeftOut)}.";
    }

    private string Order(IReadOnlyList<HypothesisScore> scores) => string.Join("; ",
        from score in scores
        group score by score.Rank into place
        orderby place.Key
        select $"{_book.Join(place.Select(Score))}");

    private string Score(HypothesisScore score) =>
        string.Create(_book.Culture, $"{score.Claim} {score.Inconsistency} (weighted {score.WeightedInconsistency:0.##})");

    private string Names(IEnumerable<ClaimId> claims) => NameList.ToWords(claims.Select(id => id.Text), _book);
}
