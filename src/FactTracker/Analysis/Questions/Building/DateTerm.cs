namespace FactTracker.Analysis;

/// <summary>A date to ask about; see <see cref="Ask"/>.</summary>
/// <remarks>Of a date that is not known exactly, the answer may be "possibly".</remarks>
/// <example><code>Ask.When.During(Edtf.Parse("2020/2024"))</code></example>
public sealed class DateTerm
{
    private readonly QueryName _name;

    internal DateTerm(QueryName name) => _name = name;

    /// <summary>Is stated at all, be it to be unknown.</summary>
    public QueryExpression Exists => new PresenceExpression(_name);

    /// <summary>Is not stated.</summary>
    public QueryExpression Missing => new PresenceExpression(_name, isMissing: true);

    /// <summary>Covers the same days as a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Is(Edtf date) => Compare(QueryOperator.Equal, date);

    /// <summary>Ends before a date begins.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Before(Edtf date) => Compare(QueryOperator.Before, date);

    /// <summary>Begins after a date has ended.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression After(Edtf date) => Compare(QueryOperator.After, date);

    /// <summary>Does not end later than a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Until(Edtf date) => Compare(QueryOperator.AtMost, date);

    /// <summary>Does not begin earlier than a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Since(Edtf date) => Compare(QueryOperator.AtLeast, date);

    /// <summary>Lies within a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression During(Edtf date) => Compare(QueryOperator.During, date);

    /// <summary>Has a day in common with a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Overlaps(Edtf date) => Compare(QueryOperator.Overlaps, date);

    /// <summary>Contains all days of a date.</summary>
    /// <param name="date">The date.</param>
    public QueryExpression Contains(Edtf date) => Compare(QueryOperator.Contains, date);

    private ComparisonExpression Compare(QueryOperator comparison, Edtf date) => new(_name, comparison, new DateOperand(date));
}
