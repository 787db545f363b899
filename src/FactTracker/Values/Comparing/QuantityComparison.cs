namespace FactTracker;

/// <summary>The comparison of one quantity with another: one answer for each question, and the reason in words.</summary>
/// <remarks>
/// Each quantity stands for one number, known only to lie in its range under the profile. <see cref="Equal"/>, <see cref="Less"/> and
/// <see cref="Greater"/> compare the two numbers. <see cref="Overlaps"/>, <see cref="Contains"/> and <see cref="IsWithin"/> compare the two
/// ranges. When the quantities are swapped, <see cref="Less"/> and <see cref="Greater"/> change places, and so do <see cref="Contains"/>
/// and <see cref="IsWithin"/>. Equality is by content.
/// </remarks>
/// <example><code>
/// var now = new Quantity(65, Unit.Percent);
/// var then = new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver };
/// now.CompareWith(then).Greater; // Yes
/// now.CompareWith(new Quantity(55, Unit.PercentagePoints)).Reason; // A share in per cent and a difference in percentage points …
/// </code></example>
public sealed record QuantityComparison
{
    internal QuantityComparison(string reason, string profile)
    {
        Reason = reason;
        Profile = profile;
    }

    /// <summary>Whether the two numbers are equal.</summary>
    public QuantityAnswer Equal { get; internal init; }

    /// <summary>Whether this number is less than the other.</summary>
    public QuantityAnswer Less { get; internal init; }

    /// <summary>Whether this number is greater than the other.</summary>
    public QuantityAnswer Greater { get; internal init; }

    /// <summary>Whether both statements can be true of the same number.</summary>
    public QuantityAnswer Overlaps { get; internal init; }

    /// <summary>Whether the range of this statement contains that of the other: "at least 10" contains "more than 10".</summary>
    public QuantityAnswer Contains { get; internal init; }

    /// <summary>Whether the range of the other statement contains that of this one.</summary>
    public QuantityAnswer IsWithin { get; internal init; }

    /// <summary>Whether the two can be compared.</summary>
    public bool IsComparable => Equal != QuantityAnswer.NotComparable;

    /// <summary>The reason for the answers, as English sentences.</summary>
    public string Reason { get; }

    /// <summary>The name of the profile that defined the hedges.</summary>
    public string Profile { get; }
}
