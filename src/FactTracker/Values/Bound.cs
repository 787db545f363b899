using System.Globalization;

namespace FactTracker;

/// <summary>One end of a range: a number, and whether the number itself is left out.</summary>
/// <remarks><c>default</c> is 0, included.</remarks>
/// <param name="Value">The number.</param>
/// <param name="Excluded">Whether the number itself is outside the range.</param>
/// <example><code>Bound below = 50; var above = new Bound(50, Excluded: true);</code></example>
public readonly record struct Bound(decimal Value, bool Excluded = false)
{
    /// <summary>A number as an end that is part of its range.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Bound(decimal value) => new(value);

    /// <summary>The number, with "excluded" behind it where it is.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value}") + (Excluded ? " (excluded)" : "");
}
