namespace FactTracker.Analysis;

/// <summary>What the formula of a claim gives: a value with its bounds, or the reason why there is none.</summary>
/// <remarks>
/// The bounds contain every result that is possible for numbers within the ranges of the inputs. An input that is used twice counts as two
/// independent numbers, so that <c>a - a</c> has a range around zero, and not zero alone. Equality is by content.
/// </remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Policy">The name of the policy.</param>
/// <example><code>
/// var derived = set.Derive("gdp-ratio");
/// Console.WriteLine(derived.Value?.ToString() ?? derived.Reason);
/// </code></example>
public sealed record Derivation(ClaimId Claim, string Policy)
{
    /// <summary>The formula, or null when there is none that can be parsed.</summary>
    public Formula? Formula { get; internal init; }

    /// <summary>The derived value, or null when there is none.</summary>
    public Quantity? Value { get; internal init; }

    /// <summary>The kind of fault, or null when there is a value.</summary>
    public DerivationFault? Fault { get; internal init; }

    /// <summary>Why there is no value, as an English sentence, or null when there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>What to do about it, as an English sentence, or null.</summary>
    public string? Remedy { get; internal init; }

    /// <summary>The position of an error in the formula, or null.</summary>
    public FormulaError? Error { get; internal init; }

    /// <summary>The values that the claim states.</summary>
    public ValueList<ClaimValue> Stated { get; internal init; }

    /// <summary>How the stated value relates to the derived one.</summary>
    public DerivationStanding Standing { get; internal init; }

    /// <summary>The first claims of the circle that the formula leads in; empty when it leads in none.</summary>
    internal ValueList<string> Circle { get; init; }

    /// <summary>Whether it is the claim at which a circle is reported; each is reported once.</summary>
    internal bool StartsCircle { get; init; }
}
