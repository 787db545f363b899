namespace FactTracker.Analysis;

/// <summary>Compares values of any kind: a quantity with an amount, a date with a date, and anything with a text.</summary>
internal sealed class ValueQuestion
{
    private readonly QuantityQuestion? _quantity;
    private readonly DateQuestion? _date;
    private readonly TextQuestion? _text;

    /// <summary>Creates a question.</summary>
    /// <param name="comparison">How to compare; not <see cref="QueryOperator.NotEqual"/>.</param>
    /// <param name="operand">What to compare with.</param>
    /// <param name="policy">What hedges and imprecise dates mean.</param>
    public ValueQuestion(QueryOperator comparison, QueryOperand operand, QuestionPolicy policy)
    {
        if (operand is AmountOperand { Amount: var amount } && !QueryWords.IsOfDates(comparison))
            _quantity = new QuantityQuestion(amount, comparison, policy.Quantities);
        if (DateOf(operand) is { } date && comparison != QueryOperator.HasWords)
            _date = new DateQuestion(date, comparison, policy.Dates);
        if (comparison is QueryOperator.Equal or QueryOperator.HasWords)
            _text = new TextQuestion(comparison, operand as TextOperand ?? TextOperand.Literal(operand.ToString()!));
    }

    public Truth Of(ClaimValue value) => value switch
    {
        Quantity quantity when _quantity is not null => _quantity.Of(quantity),
        DateValue date when _date is not null => _date.Of(date.Date),
        UnknownValue => _text?.Of(value) ?? Truth.Possibly,
        _ => _text?.Of(value) ?? Truth.No,
    };

    /// <summary>The date that an operand is or may be: a bare year is a number and a year.</summary>
    public static Edtf? DateOf(QueryOperand operand) => operand switch
    {
        DateOperand date => date.Date,
        AmountOperand { Amount: { Unit.Kind: UnitKind.None } amount } when Edtf.TryParse(AmountText.Write(amount), out var year) => year,
        _ => null,
    };
}
