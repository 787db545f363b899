namespace FactTracker;

/// <content>What a quantity means in numbers.</content>
public sealed partial record Quantity
{
    /// <summary>The numbers that the quantity leaves possible, its hedge taken into account.</summary>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <returns>The range with the name of the profile; without ends where nothing is ruled out.</returns>
    /// <example><code>new Quantity(700, Unit.Parse("people")) { Approximation = Approximation.UpTo }.ToRange(); // 0 to 700 people (everyday)</code></example>
    public QuantityRange ToRange(QuantityProfile? profile = null)
    {
        profile ??= QuantityProfile.Default;
        return new QuantityRange(profile.RangeOf(this), Unit, profile.Name);
    }
}
