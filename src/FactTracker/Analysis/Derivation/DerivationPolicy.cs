namespace FactTracker.Analysis;

/// <summary>Defines how formulas are evaluated and when a stated value still follows.</summary>
/// <remarks>Immutable; equal by content. The name is recorded in every answer, so change it with the members.</remarks>
/// <example><code>DerivationPolicy.Default with { Name = "strict", AllowsRounding = false }</code></example>
public sealed record DerivationPolicy
{
    /// <summary>The default policy, named "everyday".</summary>
    public static DerivationPolicy Default { get; } = new();

    /// <summary>The name, which is recorded in the answers.</summary>
    public string Name { get; init; } = "everyday";

    /// <summary>The profile that converts hedges to ranges.</summary>
    public QuantityProfile Profile { get; init; } = QuantityProfile.Default;

    /// <summary>
    /// Whether a stated value may be a rounding of the derived one: 5.5 follows from 5.48. Half a unit of its last digit is allowed, at
    /// most a tenth of it. True by default.
    /// </summary>
    public bool AllowsRounding { get; init; } = true;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
