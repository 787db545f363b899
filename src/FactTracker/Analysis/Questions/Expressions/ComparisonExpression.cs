namespace FactTracker.Analysis;

/// <summary>A comparison of something with an amount, a date or a text: <c>value &gt; 50%</c>.</summary>
/// <remarks>
/// <para>Equality is by content. Where a claim has several of what is compared, one that fits is enough; <c>!=</c> is the negation of
/// <c>=</c>, so that none may be the same.</para>
/// <para>Of <c>value</c> and qualifiers, a bare year is a number and a year: a date that EDTF writes as a plain number becomes an
/// <see cref="AmountOperand"/>, except with an operator of dates.</para>
/// </remarks>
/// <example><code>
/// var name = QueryName.Of(QueryField.Tag);
/// new ComparisonExpression(
///     name, QueryOperator.Equal, TextOperand.Pattern("rent"));
/// </code></example>
public sealed record ComparisonExpression : QueryExpression
{
    /// <summary>Creates a comparison.</summary>
    /// <param name="name">What is compared.</param>
    /// <param name="comparison">How it is compared.</param>
    /// <param name="operand">What it is compared with.</param>
    /// <exception cref="ArgumentException">The operator cannot be asked of that name, or does not take that operand.</exception>
    public ComparisonExpression(QueryName name, QueryOperator comparison, QueryOperand operand)
        : base(1)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(operand);
        if (OperandRules.Fault(name, comparison, operand) is { } fault) throw new ArgumentException(fault);
        (Name, Operator) = (name, comparison);
        Operand = OperandRules.Tidy(name.Kind, comparison, operand);
    }

    /// <summary>What is compared.</summary>
    public QueryName Name { get; }

    /// <summary>How it is compared.</summary>
    public QueryOperator Operator { get; }

    /// <summary>What it is compared with.</summary>
    public QueryOperand Operand { get; }

    internal override string Write() =>
        $"{Name} {QueryWords.SignOf(Operator)} {OperandRules.Write(Name.Kind, Operator, Operand)}";
}
