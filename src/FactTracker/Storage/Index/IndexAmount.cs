namespace FactTracker.Storage;

/// <summary>A quantity or date among the values of a claim, as columns of a database.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Dimension">What is measured, the same for all units that can be compared: <c>m</c>, <c>EUR</c>, <c>x</c> for shares and
/// multiples; empty for a bare number, and <see cref="Days"/> for a date.</param>
/// <param name="Lower">A number in the base unit of the dimension that the amount is not below, rounded down; negative infinity where it
/// has no lower bound. Of a date, the number of a day, as <see cref="IndexDays"/> has it.</param>
/// <param name="Upper">A number in the base unit of the dimension that the amount is not above, rounded up; infinity where it has no upper
/// bound.</param>
/// <param name="Exact">The stated amount, an exact decimal as text, or null where only bounds are stated.</param>
/// <param name="Unit">The symbol of the stated unit; empty for none.</param>
/// <example><code>
/// foreach (var amount in ClaimIndex.Of(claim).Amounts) Console.WriteLine($"{amount.Exact} {amount.Unit}");
/// </code></example>
public sealed record IndexAmount(string Dimension, double Lower, double Upper, string? Exact, string Unit)
{
    /// <summary>The dimension of dates.</summary>
    public const string Days = "day";
}
