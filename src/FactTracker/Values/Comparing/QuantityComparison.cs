namespace FactTracker;

/// <summary>How one quantity lies to another, question by question, with the reason in words.</summary>
/// <remarks>
/// Each quantity stands for one number that is not known any better than its range under the profile. <see cref="Equal"/>, <see cref="Less"/>
/// and <see cref="Greater"/> are about the two numbers; <see cref="Overlaps"/>, <see cref="Contains"/> and <see cref="IsWithin"/> about what
/// the two statements leave possible. Asked the other way round, <see cref="Less"/> and <see cref="Greater"/> change places, and so do
/// <see cref="Contains"/> and <see cref="IsWithin"/>. Equal by content.
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

    /// <summary>Whether the two numbers are the same.</summary>
    public QuantityAnswer Equal { get; internal init; }

    /// <summary>Whether this number is below the other.</summary>
    public QuantityAnswer Less { get; internal init; }

    /// <summary>Whether this number is above the other.</summary>
    public QuantityAnswer Greater { get; internal init; }

    /// <summary>Whether both statements can be true of one number.</summary>
    public QuantityAnswer Overlaps { get; internal init; }

    /// <summary>Whether this statement leaves possible all that the other does: "at least 10" contains "more than 10".</summary>
    public QuantityAnswer Contains { get; internal init; }

    /// <summary>Whether the other statement leaves possible all that this one does.</summary>
    public QuantityAnswer IsWithin { get; internal init; }

    /// <summary>Whether the two can be compared at all.</summary>
    public bool IsComparable => Equal != QuantityAnswer.NotComparable;

    /// <summary>Why the answers are what they are, as sentences in English.</summary>
    public string Reason { get; }

    /// <summary>The name of the profile by which hedges were read.</summary>
    public string Profile { get; }
}
