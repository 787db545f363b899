using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Storage;

/// <summary>Reads what a search asks for.</summary>
internal static class WordSearch
{
    /// <summary>The query that a claim with all words answers, or null where the text has no word.</summary>
    public static QueryTest? TestOf(StoreSearch search)
    {
        var operand = TextOperand.Literal(search.Text);
        var name = QueryName.Of(QueryField.Text);
        return OperandRules.Fault(name, QueryOperator.HasWords, operand) is null
            ? new QueryCompiler(ClaimSet.Empty, QuestionPolicy.Default)
                .Compile(new ComparisonExpression(name, QueryOperator.HasWords, operand))
            : null;
    }

    /// <summary>The words of the text, as stores index them.</summary>
    public static ValueList<string> WordsOf(StoreSearch search) => IndexWords.Of(TextOperand.Literal(search.Text));

    /// <summary>The claims of a set that say nearly the same, the best first.</summary>
    public static IReadOnlyList<StoreMatch> Like(ClaimSet set, StoreSearch search) =>
    [
        .. set.FindMatches(search.Text, new MatchOptions { Limit = search.Limit }).Matches
            .Select(match => new StoreMatch(set.Claims[match.Claim]!, match.Score) { Why = match.Why }),
    ];
}
