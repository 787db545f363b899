namespace FactTracker.Analysis;

/// <summary>Questions in the query language.</summary>
/// <example><code>
/// foreach (var claim in set.Query("subject = China and when overlaps 2020/2024"))
///     Console.WriteLine(claim);
/// </code></example>
public static class QuestionQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Finds the claims for which a query holds.</summary>
        /// <param name="query">The query, such as <c>property = "median rent" and value &gt; 500 EUR</c>.</param>
        /// <param name="policy">What hedges and imprecise dates mean; <see cref="QuestionPolicy.Default"/> by default.</param>
        /// <exception cref="ClaimQueryFormatException">The text is not a query; the message says where and what is expected there.
        /// </exception>
        public QuestionAnswer Query(string query, QuestionPolicy? policy = null) => set.Query(ClaimQuery.Parse(query), policy);

        /// <summary>Finds the claims for which a query holds.</summary>
        /// <param name="query">The query.</param>
        /// <param name="policy">What hedges and imprecise dates mean; <see cref="QuestionPolicy.Default"/> by default.</param>
        /// <remarks>
        /// Conditions on <c>id</c> and <c>source</c> use an index; otherwise each claim is asked, the cheapest condition first.
        /// </remarks>
        public QuestionAnswer Query(ClaimQuery query, QuestionPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(query);
            return QuestionAnswering.Answer(set, query, policy ?? QuestionPolicy.Default, QueryCandidates.Of(set, query.Expression));
        }
    }
}
