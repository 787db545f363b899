using FactTracker.Confidences;

namespace FactTracker;

/// <summary>
/// One step of a <see cref="ConfidenceScale"/>: the words that stand for it and the probabilities it covers.
/// </summary>
/// <remarks>
/// <para>The same word on another scale is another term: "likely" is 55 to 80 per cent in ICD 203 and 66 to 100 with the IPCC.</para>
/// <para>Equality is by scale and label, since those two determine the rest. Terms are ordered only by their place in
/// <see cref="ConfidenceScale.Terms"/>. Terms come from the scales; there is no other way to make one.</para>
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

    /// <summary>The term as it is written back: the first of the words its scale gives it.</summary>
    public string Label { get; }

    /// <summary>The other words of the scale for the same step, in the scale's order. Empty when there are none.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>
    /// The probabilities the term covers; null when the scale gives it none, as with "Truth cannot be judged": no basis, which is
    /// neither 0 nor 0.5.
    /// </summary>
    public ProbabilityInterval? Interval { get; }

    /// <summary>The one probability, 0 to 1, that the scale itself puts in the term's place; null where it gives a range alone.</summary>
    public decimal? Value { get; }

    /// <summary>Whether both are the same step of the same scale.</summary>
    /// <param name="other">The term to compare with.</param>
    public bool Equals(ScaleTerm? other) => other is not null && ScaleId == other.ScaleId && Label == other.Label;

    /// <summary>A hash of scale and label.</summary>
    public override int GetHashCode() => HashCode.Combine(ScaleId, Label);

    /// <summary>Label and scale, for people: "likely (icd203)".</summary>
    public override string ToString() => $"{Label} ({ScaleId})";
}
