using FactTracker.Confidences;

namespace FactTracker;

/// <summary>A term of a <see cref="ConfidenceScale"/>: its words and the probabilities it covers.</summary>
/// <remarks>
/// <para>The same word on another scale is a different term: "likely" is 55 to 80 per cent in ICD 203 and 66 to 100 with the IPCC.</para>
/// <para>Equality is by scale and label, which determine the rest. Terms are ordered only by their position in
/// <see cref="ConfidenceScale.Terms"/>. Only scales create terms.</para>
/// <example><code>
/// ConfidenceScale.Icd203.TryFindTerm("probable", out var term);
/// term.Label;      // "likely"
/// term.Interval;   // [0.55, 0.8]
/// </code></example>
/// </remarks>
public sealed record ScaleTerm
{
    internal ScaleTerm(string scaleId, TermRow row)
    {
        ScaleId = scaleId;
        Label = row.Words[0];
        Synonyms = Array.AsReadOnly(row.Words[1..]);
        Interval = row.Interval;
        Value = row.Value;
    }

    /// <summary>The <see cref="ConfidenceScale.Id"/> of the scale the term belongs to.</summary>
    public string ScaleId { get; }

    /// <summary>The label with which the term is written: the first of its words on the scale.</summary>
    public string Label { get; }

    /// <summary>The other words of the scale for the same term, in the order of the scale; empty when there are none.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>
    /// The probabilities that the term covers. Null when the scale assigns none, as for "Truth cannot be judged": no basis for judgement is
    /// neither 0 nor 0.5.
    /// </summary>
    public ProbabilityInterval? Interval { get; }

    /// <summary>
    /// The single probability, from 0 to 1, that the scale itself assigns to the term. Null when the scale assigns only an interval.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>Whether both are the same term of the same scale.</summary>
    /// <param name="other">The term to compare with.</param>
    public bool Equals(ScaleTerm? other) => other is not null && ScaleId == other.ScaleId && Label == other.Label;

    /// <summary>Returns a hash of the scale and the label.</summary>
    public override int GetHashCode() => HashCode.Combine(ScaleId, Label);

    /// <summary>Returns the label and the scale for display: "likely (icd203)".</summary>
    public override string ToString() => $"{Label} ({ScaleId})";
}
