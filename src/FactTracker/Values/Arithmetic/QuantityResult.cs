namespace FactTracker;

/// <summary>
/// The result of a calculation with quantities, or the reason why there is none, and the name of the profile that defined the hedges.
/// </summary>
/// <remarks>
/// <para>If the operands are not known exactly, the result has bounds: the least and the greatest possible value. It also has an amount if
/// every operand has one, stated plainly or with "about". Results are exact where a decimal can hold them. Others, such as a third, are
/// rounded: bounds outwards, the amount to the nearest decimal, and then the amount is "about".</para>
/// <para>Equality is by content.</para>
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

    /// <summary>The kind of fault, or null when there is a result.</summary>
    public QuantityFault? Fault { get; private init; }

    /// <summary>Why there is no result, as an English sentence, or null when there is one.</summary>
    public string? Reason { get; private init; }

    /// <summary>The name of the profile that defined the hedges.</summary>
    public string Profile { get; }

    /// <summary>The result. Throws when there is none.</summary>
    /// <exception cref="InvalidOperationException">There is no result; the message states the reason.</exception>
    public Quantity Required => Quantity ?? throw new InvalidOperationException(Reason);

    /// <summary>Returns the result in one line, or the reason why there is none.</summary>
    public override string ToString() => Quantity?.ToString() ?? Reason ?? "";

    internal static QuantityResult Of(Quantity quantity, QuantityProfile profile) => new(profile.Name) { Quantity = quantity };

    internal static QuantityResult Not(QuantityFault fault, string reason, QuantityProfile profile) =>
        new(profile.Name) { Fault = fault, Reason = reason };
}
