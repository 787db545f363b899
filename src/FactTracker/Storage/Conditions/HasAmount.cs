using System.Globalization;

namespace FactTracker.Storage;

/// <summary>The claim has an amount that may lie within bounds: its <see cref="IndexAmount"/> has a number in common with them.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Dimension">What is measured: <see cref="IndexAmount.Dimension"/>.</param>
/// <param name="Lower">The least number in the base unit of the dimension, or null.</param>
/// <param name="Upper">The greatest number in the base unit of the dimension, or null.</param>
/// <example><code>
/// StoreCondition condition = new HasAmount("EUR", 500, null); // value > 500 EUR
/// </code></example>
public sealed record HasAmount(string Dimension, double? Lower, double? Upper) : StoreCondition
{
    /// <summary>Returns the condition in words.</summary>
    public override string ToString()
    {
        var name = Dimension.Length == 0 ? "a bare number" : $"an amount of {Dimension}";
        return (Lower, Upper) switch
        {
            (null, null) => $"{name} is stated",
            (null, { } upper) => string.Create(CultureInfo.InvariantCulture, $"{name} may be at most {upper:R}"),
            ({ } lower, null) => string.Create(CultureInfo.InvariantCulture, $"{name} may be at least {lower:R}"),
            ({ } lower, { } upper) => string.Create(CultureInfo.InvariantCulture, $"{name} may be from {lower:R} to {upper:R}"),
        };
    }
}
