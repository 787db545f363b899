namespace FactTracker.Analysis;

/// <summary>A value of any kind to ask about; see <see cref="Ask"/>.</summary>
/// <remarks>
/// Units are converted where that is possible; quantities that cannot be compared do not match. Of a hedged quantity, the answer may be
/// "possibly".
/// </remarks>
/// <example><code>Ask.Value &gt; new Quantity(50, Unit.Percent)</code></example>
public sealed class ValueTerm
{
    private readonly QueryName _name;

    internal ValueTerm(QueryName name) => _name = name;

    /// <summary>Is stated at all, be it to be unknown or none.</summary>
    public QueryExpression Exists => new PresenceExpression(_name);

    /// <summary>Is not stated.</summary>
    public QueryExpression Missing => new PresenceExpression(_name, isMissing: true);

    /// <summary>Is less than an amount.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="amount">The amount and its unit.</param>
    public static QueryExpression operator <(ValueTerm term, Quantity amount) =>
        term.Compare(QueryOperator.Less, new AmountOperand(amount));

    /// <summary>Is more than an amount.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="amount">The amount and its unit.</param>
    public static QueryExpression operator >(ValueTerm term, Quantity amount) =>
        term.Compare(QueryOperator.Greater, new AmountOperand(amount));

    /// <summary>Is at most an amount.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="amount">The amount and its unit.</param>
    public static QueryExpression operator <=(ValueTerm term, Quantity amount) =>
        term.Compare(QueryOperator.AtMost, new AmountOperand(amount));

    /// <summary>Is at least an amount.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="amount">The amount and its unit.</param>
    public static QueryExpression operator >=(ValueTerm term, Quantity amount) =>
        term.Compare(QueryOperator.AtLeast, new AmountOperand(amount));

    /// <summary>Is an amount.</summary>
    /// <param name="amount">The amount and its unit.</param>
    /// <exception cref="ArgumentException">It has a hedge, bounds or anything else.</exception>
    public QueryExpression Is(Quantity amount) => Compare(QueryOperator.Equal, new AmountOperand(amount));

    /// <summary>Is a text, or a value that is written like this, whatever its letter case.</summary>
    /// <param name="text">The text, in which <c>*</c> stands for any characters.</param>
    public QueryExpression Is(string text) => Compare(QueryOperator.Equal, TextOperand.Pattern(text));

    /// <summary>Is a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Is(Edtf date) => Compare(QueryOperator.Equal, new DateOperand(date));

    /// <summary>Has all of some words, whatever their case and diacritics.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">There is no word among them.</exception>
    public QueryExpression HasWords(string words) => Compare(QueryOperator.HasWords, TextOperand.Pattern(words));

    /// <summary>Is a date that ends before another begins.</summary>
    /// <param name="date">The other date.</param>
    public QueryExpression Before(Edtf date) => Compare(QueryOperator.Before, new DateOperand(date));

    /// <summary>Is a date that begins after another has ended.</summary>
    /// <param name="date">The other date.</param>
    public QueryExpression After(Edtf date) => Compare(QueryOperator.After, new DateOperand(date));

    /// <summary>Is a date within another.</summary>
    /// <param name="date">The other date.</param>
    public QueryExpression During(Edtf date) => Compare(QueryOperator.During, new DateOperand(date));

    /// <summary>Is a date that has a day in common with another.</summary>
    /// <param name="date">The other date.</param>
    public QueryExpression Overlaps(Edtf date) => Compare(QueryOperator.Overlaps, new DateOperand(date));

    /// <summary>Is a date that contains another.</summary>
    /// <param name="date">The other date.</param>
    public QueryExpression Contains(Edtf date) => Compare(QueryOperator.Contains, new DateOperand(date));

    private ComparisonExpression Compare(QueryOperator comparison, QueryOperand operand) => new(_name, comparison, operand);
}
