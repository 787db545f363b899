namespace FactTracker.Analysis;

/// <summary>Turns expressions into tests of the claims of one set.</summary>
internal sealed class QueryCompiler
{
    private readonly ConditionCompiler _conditions;
    private readonly PresenceCompiler _presences;

    public QueryCompiler(ClaimSet set, QuestionPolicy policy)
    {
        var origins = new OriginCounts(set);
        _conditions = new ConditionCompiler(set, policy, origins);
        _presences = new PresenceCompiler(set, origins);
    }

    public QueryTest Compile(QueryExpression expression) => expression switch
    {
        AllExpression all => new AllTest(all.Items.Select(Compile)),
        AnyExpression any => new AnyTest(any.Items.Select(Compile)),
        NotExpression not => new NotTest(Compile(not.Inner)),
        CertaintyExpression sure => new CertaintyTest(Compile(sure.Inner), sure.IsPossibly ? Truth.Possibly : Truth.Yes),
        PresenceExpression presence => presence.IsMissing
            ? new NotTest(_presences.Compile(presence.Name))
            : _presences.Compile(presence.Name),
        ComparisonExpression { Operator: QueryOperator.NotEqual } other =>
            new NotTest(_conditions.Compile(other.Name, QueryOperator.Equal, other.Operand)),
        ComparisonExpression comparison => _conditions.Compile(comparison.Name, comparison.Operator, comparison.Operand),
        _ => throw new ArgumentException($"{expression.GetType().Name} is not an expression.", nameof(expression)),
    };
}
