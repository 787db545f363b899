using NodaTime;

namespace FactTracker;

/// <summary>
/// How sure somebody is of something: a probability, an interval of probabilities, a term of a named scale, or words alone.
/// </summary>
/// <remarks>
/// <para>A confidence keeps the form in which it was stated. The same word on another scale is a different confidence. Words without a
/// scale have no number: their <see cref="Interval"/> is null, never a guess. Probabilities are exact decimals from 0 to 1.</para>
/// <para>Use <see cref="Of"/>, <see cref="Between"/>, <see cref="OnScale(ConfidenceScale, string)"/> or <see cref="InWords"/> to create
/// one. Equality is by content.</para>
/// </remarks>
/// <example><code>
/// Confidence.Of(0.9m);
/// Confidence.OnScale(ConfidenceScale.Icd203, "likely").Interval; // 0.55 to 0.8
/// </code></example>
public sealed partial record Confidence
{
    internal Confidence(decimal? probability, decimal? lower, decimal? upper, string? scale, string? term)
    {
        if (ConfidenceFault.Find(probability, lower, upper, scale, term) is { } fault) throw new ArgumentException(fault);
        Probability = probability;
        Lower = lower;
        Upper = upper;
        Scale = scale;
        Term = term;
    }

    /// <summary>The stated probability, from 0 to 1, or null when none was stated.</summary>
    public decimal? Probability { get; }

    /// <summary>The stated lower probability, from 0 to 1, or null when none was stated.</summary>
    public decimal? Lower { get; }

    /// <summary>The stated upper probability, from 0 to 1, or null when none was stated.</summary>
    public decimal? Upper { get; }

    /// <summary>
    /// The id of the scale of the term, or null. The id of a scale that FactTracker does not know is preserved, but gives no number.
    /// </summary>
    public string? Scale { get; }

    /// <summary>The term as stated, or null when only numbers were stated.</summary>
    public string? Term { get; }

    /// <summary>The agent who has this confidence, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>The time at which the confidence was stated, or null.</summary>
    public Instant? At { get; init; }

    /// <summary>The reason for the confidence, in words, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>Members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>The scale of the term, or null when none is named or the named scale is unknown.</summary>
    public ConfidenceScale? KnownScale => Scale is not null && ConfidenceScale.TryFind(Scale, out var scale) ? scale : null;

    /// <summary>
    /// The probabilities that are meant: those stated as numbers, otherwise those that the scale assigns to the term, otherwise null.
    /// </summary>
    public ProbabilityInterval? Interval
    {
        get
        {
            if (Lower is not null || Upper is not null) return new ProbabilityInterval(Lower ?? 0, Upper ?? 1);
            if (Probability is { } point) return new ProbabilityInterval(point, point);
            return ImpliedInterval;
        }
    }

    /// <summary>The interval that the scale assigns to the term, regardless of any stated numbers. Null when it assigns none.</summary>
    public ProbabilityInterval? ImpliedInterval =>
        Term is not null && KnownScale is { } scale && scale.TryFindTerm(Term, out var term) ? term.Interval : null;

    /// <summary>Creates a confidence from a probability.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <exception cref="ArgumentException">The probability is below 0 or above 1.</exception>
    public static Confidence Of(decimal probability) => new(probability, null, null, null, null);

    /// <summary>Creates a confidence from an interval.</summary>
    /// <param name="lower">The lower probability, from 0 to 1.</param>
    /// <param name="upper">The upper probability, from 0 to 1 and not below <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">A probability is below 0 or above 1, or the lower one is above the upper one.</exception>
    public static Confidence Between(decimal lower, decimal upper) => new(null, lower, upper, null, null);

    /// <summary>Creates a confidence from a term of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="term">A term of the scale or one of its synonyms, in upper or lower case.</param>
    /// <exception cref="ArgumentException">The term is not on the scale; the message lists the terms that are.</exception>
    public static Confidence OnScale(ConfidenceScale scale, string term)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(term);
        if (!scale.TryFindTerm(term, out _)) throw new ArgumentException(ConfidenceFault.TermNotOn(scale, term), nameof(term));
        return new Confidence(null, null, null, scale.Id, term);
    }

    /// <summary>Creates a confidence from words that belong to no scale. It has no number.</summary>
    /// <param name="term">The words, such as "most likely".</param>
    /// <exception cref="ArgumentException">The words are empty or white space.</exception>
    public static Confidence InWords(string term) => new(null, null, null, null, term);

    /// <summary>Returns the confidence in words: the term, or the numbers in per cent.</summary>
    public override string ToString() => this switch
    {
        { Term: { } term, Scale: { } scale } => $"{term} ({scale})",
        { Term: { } term } => term,
        { Probability: { } point } => ConfidenceFault.Percent(point),
        _ => $"{ConfidenceFault.Percent(Lower ?? 0)} to {ConfidenceFault.Percent(Upper ?? 1)}",
    };
}
