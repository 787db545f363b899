using System.Buffers;
using FactTracker.Analysis;
using FactTracker.Values;

namespace FactTracker.Storage;

/// <summary>Turns comparisons of values into conditions: on amounts, days and texts, whichever a value may be.</summary>
/// <param name="policy">What hedges and imprecise dates mean.</param>
internal sealed class ValuePlanner(QuestionPolicy policy)
{
    // Every quantity has a digit, and every date one of these.
    private static readonly SearchValues<char> OfNumbersAndDates = SearchValues.Create("0123456789Xx./");

    private static readonly string Unknown = IndexTerm.Fold(new UnknownValue().ToString());

    private readonly bool _areAmountsAsIndexed = policy.Quantities == QuestionPolicy.Default.Quantities;
    private readonly bool _areDatesAsIndexed = policy.Dates == QuestionPolicy.Default.Dates;

    public Pushed Of(QueryOperator comparison, QueryOperand operand, Truth least)
    {
        if (comparison == QueryOperator.HasWords) return Pushed.Nothing;
        var ways = new List<Pushed>();
        if (operand is AmountOperand { Amount: var amount } && !QueryWords.IsOfDates(comparison)) ways.Add(OfAmount(comparison, amount));
        if (ValueQuestion.DateOf(operand) is { } date) ways.Add(OfDate(comparison, date));
        if (comparison == QueryOperator.Equal) ways.Add(OfText(operand));
        // A value that is stated to be unknown may be any.
        if (least == Truth.Possibly) ways.Add(new Pushed(new HasTerm(StoreField.Value, Unknown)));
        return Pushed.Any(ways);
    }

    private Pushed OfAmount(QueryOperator comparison, Quantity amount)
    {
        if (!_areAmountsAsIndexed) return Pushed.Nothing;
        var range = DoubleRange.Of(QuantityComparer.Scaled(amount, QuantityProfile.Default, pi: 0));
        return OfRange(
            UnitSizes.Of(amount.Unit).Dimension,
            comparison is QueryOperator.Less or QueryOperator.AtMost ? null : range.Lower,
            comparison is QueryOperator.Greater or QueryOperator.AtLeast ? null : range.Upper);
    }

    private Pushed OfDate(QueryOperator comparison, Edtf date)
    {
        if (!_areDatesAsIndexed) return Pushed.Nothing;
        var days = SoughtDays.Of(comparison, date);
        return OfRange(IndexAmount.Days, days.From, days.To);
    }

    private static Pushed OfRange(string dimension, double? lower, double? upper) => new(new HasAmount(dimension, lower, upper));

    // As a text, an amount or a date is found among texts, and a text among amounts and dates, where it may be written as one.
    private static Pushed OfText(QueryOperand operand)
    {
        var text = operand is TextOperand written ? written.Whole : operand.ToString()!;
        if (text is null) return Pushed.Nothing;
        var mayBeOther = operand switch
        {
            TextOperand => text.AsSpan().ContainsAny(OfNumbersAndDates),
            AmountOperand => ValueQuestion.DateOf(operand) is null && Edtf.TryParse(text, out _),
            _ => false,
        };
        return mayBeOther ? Pushed.Nothing : new Pushed(new HasTerm(StoreField.Value, IndexTerm.Fold(text)));
    }
}
