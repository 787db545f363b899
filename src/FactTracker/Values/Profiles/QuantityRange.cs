namespace FactTracker;

/// <summary>The range of numbers that a quantity allows, and the name of the profile that defined it.</summary>
/// <remarks>Equality is by content. <c>default</c> allows every number and has no profile name.</remarks>
/// <param name="Range">The range.</param>
/// <param name="Unit">The unit of the numbers.</param>
/// <param name="Profile">The name of the <see cref="QuantityProfile"/>.</param>
/// <example><code>new Quantity(40) { Approximation = Approximation.About }.ToRange(); // 36 to 44 (everyday)</code></example>
public readonly record struct QuantityRange(ValueRange Range, Unit Unit, string Profile)
{
    /// <summary>Returns the range, its unit and the profile.</summary>
    public override string ToString() => Unit == default ? $"{Range} ({Profile})" : $"{Range} {Unit} ({Profile})";
}
