namespace FactTracker.Analysis;

/// <summary>What a condition compares with: an amount, a date or a text.</summary>
/// <remarks>
/// The family is closed: <see cref="AmountOperand"/>, <see cref="DateOperand"/> and <see cref="TextOperand"/>. Equality is by content.
/// </remarks>
/// <example><code>TextOperand.Pattern("median *").ToString(); // "median *"</code></example>
public abstract record QueryOperand
{
    private protected QueryOperand()
    {
    }

    /// <summary>Whether a text that is written like this is read as this operand.</summary>
    internal abstract string Write();
}
