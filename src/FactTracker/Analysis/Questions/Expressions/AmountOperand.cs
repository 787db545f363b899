namespace FactTracker.Analysis;

/// <summary>An amount with or without a unit to compare with: 50%, 5 km, 500 million USD. It is exact.</summary>
/// <remarks>Equality is by content: 50 is 50.0, and 5 km is not 5000 m, although a query finds the same by both.</remarks>
/// <example><code>
/// new AmountOperand(new Quantity(500, Unit.Parse("million USD"))).ToString(); // 500 million USD
/// </code></example>
public sealed record AmountOperand : QueryOperand
{
    /// <summary>Creates an operand.</summary>
    /// <param name="amount">An amount and its unit alone.</param>
    /// <exception cref="ArgumentException">It has a hedge, bounds, a whole, words or anything else.</exception>
    public AmountOperand(Quantity amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (PlainOf(amount) is not { } plain || plain != amount)
            throw new ArgumentException("A query compares with an amount and a unit; leave out the hedge and the bounds.", nameof(amount));
        Amount = plain;
    }

    /// <summary>The amount and its unit.</summary>
    public Quantity Amount { get; }

    /// <summary>Returns the amount and the unit.</summary>
    public override string ToString() => Write();

    internal override string Write() => AmountText.Write(Amount);

    private static Quantity? PlainOf(Quantity amount) => amount switch
    {
        { Amount: 0 } => new Quantity(0, amount.Unit), // Zero is written without sign and decimals.
        { Amount: { } number } => new Quantity(number, amount.Unit),
        { ExactAmount: { } number } => new Quantity(number, null, amount.Unit),
        _ => null,
    };
}
