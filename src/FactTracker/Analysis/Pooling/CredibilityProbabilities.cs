namespace FactTracker.Analysis;

/// <summary>Probabilities for the credibility of information as cited, 1 to 5. 6 has none: there is no basis for a judgement.</summary>
/// <remarks>The Admiralty system assigns no numbers, so these are a choice and are printed with each result. Equal by content.</remarks>
/// <example><code>new CredibilityProbabilities(0.9m, 0.7m, 0.5m, 0.3m, 0.1m); // the values of STIX 2.1, appendix A</code></example>
public sealed record CredibilityProbabilities
{
    /// <summary>Creates a table of probabilities.</summary>
    /// <param name="confirmed">The probability for 1, confirmed by other sources; from 0 to 1.</param>
    /// <param name="probablyTrue">The probability for 2.</param>
    /// <param name="possiblyTrue">The probability for 3.</param>
    /// <param name="doubtful">The probability for 4.</param>
    /// <param name="improbable">The probability for 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below 0 or above 1.</exception>
    public CredibilityProbabilities(
        decimal confirmed, decimal probablyTrue, decimal possiblyTrue, decimal doubtful, decimal improbable)
    {
        Confirmed = Confidences.Probability.Require(confirmed);
        ProbablyTrue = Confidences.Probability.Require(probablyTrue);
        PossiblyTrue = Confidences.Probability.Require(possiblyTrue);
        Doubtful = Confidences.Probability.Require(doubtful);
        Improbable = Confidences.Probability.Require(improbable);
    }

    /// <summary>The probability for 1.</summary>
    public decimal Confirmed { get; }

    /// <summary>The probability for 2.</summary>
    public decimal ProbablyTrue { get; }

    /// <summary>The probability for 3.</summary>
    public decimal PossiblyTrue { get; }

    /// <summary>The probability for 4.</summary>
    public decimal Doubtful { get; }

    /// <summary>The probability for 5.</summary>
    public decimal Improbable { get; }

    /// <summary>Returns the probability for a grade, or null for 6.</summary>
    /// <param name="credibility">The grade.</param>
    public decimal? Of(Credibility credibility) => credibility switch
    {
        Credibility.Confirmed => Confirmed,
        Credibility.ProbablyTrue => ProbablyTrue,
        Credibility.PossiblyTrue => PossiblyTrue,
        Credibility.Doubtful => Doubtful,
        Credibility.Improbable => Improbable,
        _ => null,
    };
}
