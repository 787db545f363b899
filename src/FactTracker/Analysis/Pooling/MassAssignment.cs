using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>The share of belief that is given to a set of hypotheses as a whole, without preferring any of them.</summary>
/// <remarks>Equal by content, with the hypotheses in ordinal order.</remarks>
/// <example><code>new MassAssignment(["meningitis", "tumour"], 0.3m);</code></example>
public sealed record MassAssignment
{
    /// <summary>Creates an assignment.</summary>
    /// <param name="hypotheses">The hypotheses, at least one; repeated ones count once.</param>
    /// <param name="mass">The share, from 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no hypothesis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 1.</exception>
    public MassAssignment(ValueList<string> hypotheses, decimal mass)
    {
        if (hypotheses.IsEmpty) throw new ArgumentException("No mass can be given to no hypothesis.", nameof(hypotheses));
        Hypotheses = [.. hypotheses.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Mass = Confidences.Probability.Require(mass);
    }

    /// <summary>The hypotheses of which one is true, in ordinal order.</summary>
    public ValueList<string> Hypotheses { get; }

    /// <summary>The share, from 0 to 1.</summary>
    public decimal Mass { get; }

    /// <summary>Returns the hypotheses and the share, in the same way in every culture: "{C, T}: 0.3".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{{{string.Join(", ", (IEnumerable<string>)Hypotheses)}}}: {Mass:0.############}");
}
