namespace FactTracker.Analysis;

/// <summary>The result of one step of a calculation, or why there is none.</summary>
internal readonly record struct DerivationResult(Quantity? Quantity, DerivationFault Fault, string? Reason)
{
    public static DerivationResult Of(Quantity quantity) => new(quantity, default, null);

    public static DerivationResult Not(DerivationFault fault, string reason) => new(null, fault, reason);

    public static implicit operator DerivationResult(QuantityResult result) => result.Quantity is { } quantity
        ? Of(quantity)
        : Not(
            result.Fault switch
            {
                QuantityFault.UnitsDoNotFit => DerivationFault.UnitsDoNotFit,
                QuantityFault.NoMeaning => DerivationFault.NoMeaning,
                QuantityFault.MayDivideByZero => DerivationFault.MayDivideByZero,
                QuantityFault.TooLarge => DerivationFault.TooLarge,
                _ => DerivationFault.NothingKnown,
            },
            result.Reason ?? "");
}
