namespace FactTracker.Json;

/// <summary>The same number without the zeros at its end, so that equal decimals have one text.</summary>
internal static class ShortestAmount
{
    private const decimal One = 1.0000000000000000000000000000m; // Dividing by it drops the zeros that the scale holds.

    public static decimal Of(decimal amount) => amount == 0 ? 0m : amount.Scale == 0 ? amount : amount / One;

    public static decimal? Of(decimal? amount) => amount is { } number ? Of(number) : null;
}
