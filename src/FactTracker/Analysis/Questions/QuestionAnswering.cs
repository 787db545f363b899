namespace FactTracker.Analysis;

/// <summary>Asks claims a query.</summary>
internal static class QuestionAnswering
{
    /// <summary>Asks some claims of a set.</summary>
    /// <param name="set">The set, with the sources of the claims.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="policy">How what is not exact is read.</param>
    /// <param name="claims">The claims, in order.</param>
    public static QuestionAnswer Answer(ClaimSet set, ClaimQuery query, QuestionPolicy policy, IEnumerable<Claim> claims)
    {
        // The outermost choice is made here, so that both kinds of answer are known.
        var choice = query.Expression as CertaintyExpression;
        var test = new QueryCompiler(set, policy).Compile(choice?.Inner ?? query.Expression);
        var (certain, possible, both) = (new List<Claim>(), new List<Claim>(), new List<Claim>());
        var isPossibly = choice?.IsPossibly == true;
        foreach (var claim in claims)
        {
            var answer = test.Of(claim);
            if (answer == Truth.No) continue;
            (answer == Truth.Yes ? certain : possible).Add(claim);
            if (isPossibly) both.Add(claim);
        }

        return new QuestionAnswer(
            set, query, policy.Name, certain.AsReadOnly(), possible.AsReadOnly(), (isPossibly ? both : certain).AsReadOnly());
    }
}
