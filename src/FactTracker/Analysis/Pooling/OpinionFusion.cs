namespace FactTracker.Analysis;

/// <summary>Combines the opinions of several sources on one statement.</summary>
/// <remarks>
/// <para>Each method takes all opinions at once: averaging and weighted fusion are not associative, so that fusing pairs one after the
/// other would depend on the order. All are symmetric, and one opinion alone is unchanged. Decimals are exact to 28 decimals.</para>
/// <para>Opinions without uncertainty are a limit: they approach certainty equally fast, so each of them counts the same, and opinions
/// with uncertainty no longer count beside them. The limit applies to <see cref="Cumulative"/>, <see cref="Averaging"/> and
/// <see cref="Weighted"/>.</para>
/// <para>References: Jøsang, "Subjective Logic", Springer 2016, chapter 12; Jøsang, Wang and Zhang, "Multi-source fusion in subjective
/// logic", FUSION 2017; van der Heijden, Kopp and Kargl, "Multi-source fusion operations in subjective logic", FUSION 2018.</para>
/// </remarks>
/// <example><code>
/// var opinion = new Opinion(0.7m, 0.1m);
/// OpinionFusion.Cumulative(opinion, opinion); // (0.7778, 0.1111, 0.1111; 0.5)
/// OpinionFusion.Averaging(opinion, opinion);  // (0.7, 0.1, 0.2; 0.5)
/// </code></example>
public static class OpinionFusion
{
    /// <summary>Fuses opinions that rest on independent evidence: the evidence adds up, and uncertainty shrinks.</summary>
    /// <remarks>Bare probabilities have no uncertainty, and are fused to their mean.</remarks>
    /// <param name="opinions">The opinions, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Opinion Cumulative(params IReadOnlyList<Opinion> opinions)
    {
        var sorted = Sorted(opinions);
        if (MeanOfDogmatic(sorted) is { } limit) return limit;
        var least = sorted.Min(opinion => opinion.Uncertainty);
        var total = sorted.Sum(opinion => least / opinion.Uncertainty) - (sorted.Count - 1) * least;
        var evidence = sorted.Sum(opinion => (1 - opinion.Uncertainty) * least / opinion.Uncertainty);
        return Opinion.Rounded(
            sorted.Sum(opinion => opinion.Belief * least / opinion.Uncertainty) / total,
            sorted.Sum(opinion => opinion.Disbelief * least / opinion.Uncertainty) / total,
            evidence == 0
                ? sorted.Average(opinion => opinion.BaseRate)
                : sorted.Sum(opinion => opinion.BaseRate * ((1 - opinion.Uncertainty) * least / opinion.Uncertainty)) / evidence);
    }

    /// <summary>Fuses opinions that rest on the same evidence: it counts once, and uncertainty does not shrink by repetition.</summary>
    /// <param name="opinions">The opinions, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Opinion Averaging(params IReadOnlyList<Opinion> opinions)
    {
        var sorted = Sorted(opinions);
        if (MeanOfDogmatic(sorted) is { } limit) return limit;
        var least = sorted.Min(opinion => opinion.Uncertainty);
        var total = sorted.Sum(opinion => least / opinion.Uncertainty);
        return Opinion.Rounded(
            sorted.Sum(opinion => opinion.Belief * least / opinion.Uncertainty) / total,
            sorted.Sum(opinion => opinion.Disbelief * least / opinion.Uncertainty) / total,
            sorted.Average(opinion => opinion.BaseRate));
    }

    /// <summary>Fuses opinions on the same evidence, each weighted by its own certainty: those that say nothing do not count.</summary>
    /// <param name="opinions">The opinions, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Opinion Weighted(params IReadOnlyList<Opinion> opinions)
    {
        var sorted = Sorted(opinions);
        if (MeanOfDogmatic(sorted) is { } limit) return limit;
        var certainty = sorted.Sum(opinion => 1 - opinion.Uncertainty);
        if (certainty == 0) return new Opinion(0, 0, sorted.Average(opinion => opinion.BaseRate));
        var least = sorted.Min(opinion => opinion.Uncertainty);
        var total = sorted.Sum(opinion => (1 - opinion.Uncertainty) * least / opinion.Uncertainty);
        return Opinion.Rounded(
            sorted.Sum(opinion => opinion.Belief * ((1 - opinion.Uncertainty) * least / opinion.Uncertainty)) / total,
            sorted.Sum(opinion => opinion.Disbelief * ((1 - opinion.Uncertainty) * least / opinion.Uncertainty)) / total,
            sorted.Sum(opinion => opinion.BaseRate * (1 - opinion.Uncertainty)) / certainty);
    }

    /// <summary>
    /// Keeps what all opinions share, combines the rest in proportion, and turns what they contradict each other in into uncertainty.
    /// </summary>
    /// <remarks>Equal opinions are unchanged.</remarks>
    /// <param name="opinions">The opinions, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Opinion ConsensusAndCompromise(params IReadOnlyList<Opinion> opinions) => Compromise.Of(Sorted(opinions));

    // Sorted, so that rounding in the last digit does not depend on the order.
    private static List<Opinion> Sorted(IReadOnlyList<Opinion> opinions)
    {
        ArgumentNullException.ThrowIfNull(opinions);
        if (opinions.Count == 0) throw new ArgumentException("Fusion needs at least one opinion.", nameof(opinions));
        return [.. opinions.OrderBy(opinion => opinion.Belief).ThenBy(opinion => opinion.Disbelief).ThenBy(opinion => opinion.BaseRate)];
    }

    private static Opinion? MeanOfDogmatic(List<Opinion> opinions)
    {
        if (opinions is [var only]) return only;
        var dogmatic = opinions.Where(opinion => opinion.Uncertainty == 0).ToList();
        if (dogmatic.Count == 0) return null;
        var belief = dogmatic.Average(opinion => opinion.Belief);
        return Opinion.Rounded(belief, 1 - belief, dogmatic.Average(opinion => opinion.BaseRate));
    }
}
