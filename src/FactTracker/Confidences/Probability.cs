using System.Runtime.CompilerServices;

namespace FactTracker.Confidences;

/// <summary>The one rule every probability of the library keeps: a share of one.</summary>
internal static class Probability
{
    public static decimal Require(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A probability is a share from 0 to 1. Divide a percentage by 100.");
}
