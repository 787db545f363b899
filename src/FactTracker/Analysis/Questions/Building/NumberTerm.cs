namespace FactTracker.Analysis;

/// <summary>A number to ask about; see <see cref="Ask"/>.</summary>
/// <remarks>Of a number that is known only as an interval, the answer may be "possibly".</remarks>
/// <example><code>Ask.Origins &gt;= 2</code></example>
public sealed class NumberTerm
{
    private readonly QueryName _name;

    internal NumberTerm(QueryName name) => _name = name;

    /// <summary>Is stated at all; for origins, whether there is one.</summary>
    public QueryExpression Exists => new PresenceExpression(_name);

    /// <summary>Is not stated; for origins, whether there is none.</summary>
    public QueryExpression Missing => new PresenceExpression(_name, isMissing: true);

    /// <summary>Is less than a number.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="number">The number: a probability from 0 to 1, or a whole number of origins.</param>
    public static QueryExpression operator <(NumberTerm term, decimal number) => term.Compare(QueryOperator.Less, number);

    /// <summary>Is more than a number.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="number">The number: a probability from 0 to 1, or a whole number of origins.</param>
    public static QueryExpression operator >(NumberTerm term, decimal number) => term.Compare(QueryOperator.Greater, number);

    /// <summary>Is at most a number.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="number">The number: a probability from 0 to 1, or a whole number of origins.</param>
    public static QueryExpression operator <=(NumberTerm term, decimal number) => term.Compare(QueryOperator.AtMost, number);

    /// <summary>Is at least a number.</summary>
    /// <param name="term">What is asked about.</param>
    /// <param name="number">The number: a probability from 0 to 1, or a whole number of origins.</param>
    public static QueryExpression operator >=(NumberTerm term, decimal number) => term.Compare(QueryOperator.AtLeast, number);

    /// <summary>Is a number.</summary>
    /// <param name="number">The number: a probability from 0 to 1, or a whole number of origins.</param>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public QueryExpression Is(decimal number) => Compare(QueryOperator.Equal, number);

    private ComparisonExpression Compare(QueryOperator comparison, decimal number) =>
        new(_name, comparison, new AmountOperand(new Quantity(number)));
}
