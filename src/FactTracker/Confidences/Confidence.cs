using NodaTime;

namespace FactTracker;

/// <summary>
/// How sure somebody is of something: a probability, an interval of probabilities, a term of a named scale, or words alone.
/// </summary>
/// <remarks>
/// <para>A confidence keeps the form it was stated in. The same word on another scale is another confidence, and words without a scale have
/// no number at all: <see cref="Interval"/> is then null, never a guess. Probabilities are exact decimals from 0 to 1.</para>
/// <para>Made by <see cref="Of"/>, <see cref="Between"/>, <see cref="OnScale(ConfidenceScale, string)"/> and <see cref="InWords"/>. Equal by
/// content.</para>
/// </remarks>
/// <example><code>
/// Confidence.Of(0.9m);
/// Confidence.OnScale(ConfidenceScale.Icd203, "likely").Interval; // 0.55 to 0.8
/// </code></example>
public sealed record Confidence
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

    /// <summary>The stated least probability, from 0 to 1, or null when none was stated.</summary>
    public decimal? Lower { get; }

    /// <summary>The stated greatest probability, from 0 to 1, or null when none was stated.</summary>
    public decimal? Upper { get; }

    /// <summary>The id of the scale the term is on, or null. An id that no scale of ours has is kept, and has no number.</summary>
    public string? Scale { get; }

    /// <summary>The term, as stated, or null when only numbers were.</summary>
    public string? Term { get; }

    /// <summary>Who is this sure.</summary>
    public Agent? By { get; init; }

    /// <summary>When they were.</summary>
    public Instant? At { get; init; }

    /// <summary>What it rests on, in words.</summary>
    public string? Basis { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>The scale the term is on, or null when none is named or the one named is not known.</summary>
    public ConfidenceScale? KnownScale => Scale is not null && ConfidenceScale.TryFind(Scale, out var scale) ? scale : null;

    /// <summary>
    /// The probabilities meant: what was stated in numbers, else what the scale says of the term, else null.
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

    /// <summary>What the scale says of the term, whatever was stated beside it, or null where it says nothing.</summary>
    public ProbabilityInterval? ImpliedInterval =>
        Term is not null && KnownScale is { } scale && scale.TryFindTerm(Term, out var term) ? term.Interval : null;

    /// <summary>A confidence stated as one probability.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The probability is below 0 or above 1.</exception>
    public static Confidence Of(decimal probability) => new(probability, null, null, null, null);

    /// <summary>A confidence stated as an interval.</summary>
    /// <param name="lower">The least probability, from 0 to 1.</param>
    /// <param name="upper">The greatest probability, from 0 to 1 and not below <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">A probability is below 0 or above 1, or the lower is above the upper.</exception>
    public static Confidence Between(decimal lower, decimal upper) => new(null, lower, upper, null, null);

    /// <summary>A confidence stated as a term of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="term">One of its terms, in any case and in any of its synonyms.</param>
    /// <exception cref="ArgumentException">The term is not on the scale; the message names those that are.</exception>
    public static Confidence OnScale(ConfidenceScale scale, string term)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(term);
        if (!scale.TryFindTerm(term, out _)) throw new ArgumentException(ConfidenceFault.TermNotOn(scale, term), nameof(term));
        return new Confidence(null, null, null, scale.Id, term);
    }

    /// <summary>A confidence stated in words of no particular scale; it has no number.</summary>
    /// <param name="term">The words, such as "most likely".</param>
    /// <exception cref="ArgumentException">The words are empty or white space.</exception>
    public static Confidence InWords(string term) => new(null, null, null, null, term);

    /// <summary>The confidence in words: the term, or the numbers in percent.</summary>
    public override string ToString() => this switch
    {
        { Term: { } term, Scale: { } scale } => $"{term} ({scale})",
        { Term: { } term } => term,
        { Probability: { } point } => ConfidenceFault.Percent(point),
        _ => $"{ConfidenceFault.Percent(Lower ?? 0)} to {ConfidenceFault.Percent(Upper ?? 1)}",
    };
}
