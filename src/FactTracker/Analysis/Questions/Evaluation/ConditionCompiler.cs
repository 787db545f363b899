namespace FactTracker.Analysis;

/// <summary>Turns comparisons into tests; <c>!=</c> is left to the caller.</summary>
internal sealed class ConditionCompiler(ClaimSet set, QuestionPolicy policy, OriginCounts origins)
{
    public QueryTest Compile(QueryName name, QueryOperator comparison, QueryOperand operand) => name.Kind switch
    {
        FieldKind.Date => OfDate(name.Field, comparison, operand),
        FieldKind.Any => OfValue(name, comparison, operand),
        FieldKind.Probability => OfConfidence(comparison, (AmountOperand)operand),
        FieldKind.Count => OfOrigins(comparison, (AmountOperand)operand),
        _ => OfText(name.Field, comparison, (TextOperand)operand),
    };

    private ConditionTest OfDate(QueryField field, QueryOperator comparison, QueryOperand operand)
    {
        var ask = operand is DateOperand { Date: var date }
            ? Asking(new DateQuestion(date, comparison, policy.Dates))
            : statement => statement is UnknownValue ? Truth.Yes : Truth.No;
        var ofSource = new SourceQuestion(set, source => Stated(source.Published));
        return field switch
        {
            QueryField.When => new ConditionTest(Costs.Date, claim => Stated(claim.When)),
            QueryField.Recorded => new ConditionTest(
                Costs.Date, claim => claim.Recorded is { } recorded ? ask(Edtf.From(recorded.InUtc().Date)) : Truth.No),
            _ => new ConditionTest(Costs.Source, ofSource.Of),
        };

        Truth Stated(DateStatement? statement) => statement is null ? Truth.No : ask(statement);
    }

    // A date that is stated to be unknown may be any.
    private static Func<DateStatement, Truth> Asking(DateQuestion question) =>
        statement => statement is DateValue { Date: var date } ? question.Of(date) : Truth.Possibly;

    private ConditionTest OfValue(QueryName name, QueryOperator comparison, QueryOperand operand)
    {
        var question = new ValueQuestion(comparison, operand, policy);
        return name.Qualifier is { } qualifier
            ? new ConditionTest(Costs.Value, claim => Best(Qualifiers.Of(claim, qualifier)))
            : new ConditionTest(Costs.Value, claim => Best(claim.Value));

        Truth Best(ValueList<ClaimValue> values)
        {
            var best = Truth.No;
            foreach (var value in values)
            {
                if (question.Of(value) is var answer && answer > best) best = answer;
                if (best == Truth.Yes) break;
            }

            return best;
        }
    }

    private static ConditionTest OfConfidence(QueryOperator comparison, AmountOperand operand) =>
        new(Costs.Confidence, new ConfidenceQuestion(comparison, OperandRules.ProbabilityOf(operand.Amount)!.Value).Of);

    private ConditionTest OfOrigins(QueryOperator comparison, AmountOperand operand)
    {
        var number = OperandRules.CountOf(operand.Amount)!.Value;
        return new ConditionTest(Costs.Origins, claim => RangeAnswers.Of(origins.Of(claim), comparison, number));
    }

    private ConditionTest OfText(QueryField field, QueryOperator comparison, TextOperand operand)
    {
        var isExact = field is QueryField.Id or QueryField.Source or QueryField.Unit;
        var question = new TextQuestion(comparison, operand, isExact);
        var cost = comparison == QueryOperator.HasWords ? Costs.Words : Costs.Text;
        return field is QueryField.Source or QueryField.SourceKind or QueryField.SourcePublisher
            ? new ConditionTest(Costs.Source, SourceTexts.Of(field, comparison, question, set))
            : new ConditionTest(cost, ClaimTexts.Of(field, question, operand));
    }
}
