using FactTracker.Analysis;

namespace FactTracker.Storage;

/// <summary>Turns expressions into conditions that each claim meets for which an expression has some answer or a better one.</summary>
/// <param name="policy">What hedges and imprecise dates mean; what is indexed is by the default.</param>
internal sealed class ConditionPlanner(QuestionPolicy policy)
{
    private readonly ValuePlanner _values = new(policy);
    private readonly bool _areDatesAsIndexed = policy.Dates == QuestionPolicy.Default.Dates;

    /// <summary>What can be answered of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="least">The least answer that counts: yes or possibly.</param>
    public Pushed Of(QueryExpression expression, Truth least) => expression switch
    {
        AllExpression all => Pushed.All([.. all.Items.Select(item => Of(item, least))]),
        AnyExpression any => Pushed.Any([.. any.Items.Select(item => Of(item, least))]),
        CertaintyExpression sure => Of(sure.Inner, sure.IsPossibly ? Truth.Possibly : Truth.Yes),
        PresenceExpression { IsMissing: false, Name: var name } => OfPresence(name),
        ComparisonExpression { Operator: not QueryOperator.NotEqual } comparison => OfComparison(comparison, least),
        _ => Pushed.Nothing,
    };

    private static Pushed OfPresence(QueryName name) => name.Field switch
    {
        QueryField.When => new Pushed(new HasDay(StoreDate.When, null, null), IsExact: true),
        QueryField.Recorded => new Pushed(new HasDay(StoreDate.Recorded, null, null), IsExact: true),
        QueryField.Qualifier => TextPlanner.OfQualifier(name.Qualifier!),
        var field => TextPlanner.FieldOf(field) is { } indexed and not (StoreField.Id or StoreField.Status or StoreField.Rank)
            ? new Pushed(new HasField(indexed), IsExact: true)
            : Pushed.Nothing,
    };

    private Pushed OfComparison(ComparisonExpression comparison, Truth least) => comparison.Name.Field switch
    {
        QueryField.When => OfDate(StoreDate.When, comparison),
        QueryField.Recorded => OfDate(StoreDate.Recorded, comparison),
        QueryField.Value => _values.Of(comparison.Operator, comparison.Operand, least),
        QueryField.Qualifier => TextPlanner.OfQualifier(comparison.Name.Qualifier!) with { IsExact = false },
        var field => comparison.Operand is TextOperand text ? TextPlanner.Of(field, comparison.Operator, text, least) : Pushed.Nothing,
    };

    private Pushed OfDate(StoreDate member, ComparisonExpression comparison)
    {
        if (comparison.Operand is DateOperand { Date: var date })
            return _areDatesAsIndexed ? new Pushed(SoughtDays.Of(comparison.Operator, date).In(member)) : Pushed.Nothing;
        // A time that is stated to be unknown has all days.
        return member == StoreDate.When
            ? new Pushed(new AllOf(
            [
                new HasDay(member, IndexDays.Least, IndexDays.Least), new HasDay(member, IndexDays.Greatest, IndexDays.Greatest),
            ]))
            : Pushed.Nothing;
    }
}
