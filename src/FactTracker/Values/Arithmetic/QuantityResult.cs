namespace FactTracker;

/// <summary>What a calculation with quantities gave, or why it gave nothing, with the name of the profile by which hedges were read.</summary>
/// <remarks>
/// <para>Where the numbers are not known exactly the result has bounds: the least and the greatest that can come out. It has an amount too
/// where all parts have one that is stated plainly or with "about". Decimals are exact; what none can hold, such as a third, is rounded outwards
/// in the bounds and to the nearest in the amount, which then is "about" so much.</para>
/// <para>Equal by content.</para>
/// </remarks>
/// <example><code>
/// var now = new Quantity(65, Unit.Percent);
/// var then = new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver };
/// now.DifferenceFrom(then).Quantity; // 54 to 55 (excluded) pp
/// now.RelativeChangeFrom(new Quantity(0, Unit.Percent)).Fault; // MayDivideByZero
/// </code></example>
public sealed record QuantityResult
{
    private QuantityResult(string profile) => Profile = profile;

    /// <summary>The result, or null when there is none.</summary>
    public Quantity? Quantity { get; private init; }

    /// <summary>Why there is no result, or null when there is one.</summary>
    public QuantityFault? Fault { get; private init; }

    /// <summary>Why there is no result, as a sentence in English, or null when there is one.</summary>
    public string? Reason { get; private init; }

    /// <summary>The name of the profile by which hedges were read.</summary>
    public string Profile { get; }

    /// <summary>The result, where there has to be one.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public Quantity Required => Quantity ?? throw new InvalidOperationException(Reason);

    /// <summary>The result as a plain line, or the reason why there is none.</summary>
    public override string ToString() => Quantity?.ToString() ?? Reason ?? "";

    internal static QuantityResult Of(Quantity quantity, QuantityProfile profile) => new(profile.Name) { Quantity = quantity };

    internal static QuantityResult Not(QuantityFault fault, string reason, QuantityProfile profile) => new(profile.Name) { Fault = fault, Reason = reason };
}
