namespace FactTracker;

/// <summary>The numbers that a quantity leaves possible, with the name of the profile that says so.</summary>
/// <remarks>Equal by content. <c>default</c> leaves every number possible, under no name.</remarks>
/// <param name="Range">The numbers.</param>
/// <param name="Unit">What they are numbers of.</param>
/// <param name="Profile">The name of the <see cref="QuantityProfile"/>.</param>
/// <example><code>new Quantity(40) { Approximation = Approximation.About }.ToRange(); // 36 to 44 (everyday)</code></example>
public readonly record struct QuantityRange(ValueRange Range, Unit Unit, string Profile)
{
    /// <summary>The range, its unit and the profile.</summary>
    public override string ToString() => Unit == default ? $"{Range} ({Profile})" : $"{Range} {Unit} ({Profile})";
}
