using System.Runtime.CompilerServices;

namespace FactTracker.Confidences;

/// <summary>The rule for every probability of the library: it lies between 0 and 1.</summary>
internal static class Probability
{
    public static decimal Require(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A probability must be between 0 and 1. Divide a percentage by 100.");
}
