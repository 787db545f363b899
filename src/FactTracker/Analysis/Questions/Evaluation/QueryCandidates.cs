namespace FactTracker.Analysis;

/// <summary>Finds the claims that a query can be about by an index, so that not all need to be asked.</summary>
internal static class QueryCandidates
{
    /// <summary>
    /// The claims to ask, in the order of the set: all of those for which the answer is not no, and perhaps more. All claims where no index
    /// compares as the query does.
    /// </summary>
    public static IReadOnlyList<Claim> Of(ClaimSet set, QueryExpression expression) => Find(set, expression) ?? set.Claims;

    private static IReadOnlyList<Claim>? Find(ClaimSet set, QueryExpression expression) => expression switch
    {
        AllExpression all => all.Items.Select(item => Find(set, item)).OfType<IReadOnlyList<Claim>>().MinBy(found => found.Count),
        CertaintyExpression sure => Find(set, sure.Inner),
        ComparisonExpression { Operator: QueryOperator.Equal, Operand: TextOperand { Whole: { } text } } equal => equal.Name.Field switch
        {
            QueryField.Id => IsId(text) && set.Claims.TryGet(ClaimId.Trusted(text), out var claim) ? [claim] : [],
            QueryField.Source => IsId(text) ? set.Claims.Citing(SourceId.Trusted(text)) : [],
            _ => null,
        },
        _ => null,
    };

    private static bool IsId(string text) => RecordIdSyntax.Fault(text) is null;
}
