using System.Globalization;

namespace FactTracker;

/// <summary>One bound of a range: a number, and whether that number is excluded.</summary>
/// <remarks><c>default</c> is 0, included.</remarks>
/// <param name="Value">The number.</param>
/// <param name="Excluded">Whether the number itself is outside the range.</param>
/// <example><code>Bound below = 50; var above = new Bound(50, Excluded: true);</code></example>
public readonly record struct Bound(decimal Value, bool Excluded = false)
{
    /// <summary>Converts a number to a bound that includes it.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Bound(decimal value) => new(value);

    /// <summary>Returns the number, followed by "(excluded)" when it is excluded.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value}") + (Excluded ? " (excluded)" : "");
}
