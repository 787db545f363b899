using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>How sure a claim is, given all that is recorded: the pooled confidence, and what each origin adds to it.</summary>
/// <remarks>Compared by reference.</remarks>
/// <example><code>
/// var pooled = set.PoolConfidence(claim);
/// Console.WriteLine(pooled.ToWords());
/// Console.WriteLine(pooled.ConvertTo(ConfidenceScale.Icd203).Term);
/// </code></example>
public sealed class PooledConfidence
{
    internal PooledConfidence(
        ClaimId claim, IReadOnlyList<ClaimId> claims, PoolingPolicy policy, ConfidenceKind kind, PoolOutcome outcome, OriginCount origins,
        IReadOnlyList<OriginContribution> contributions, IReadOnlyList<LeftOutJudgement> leftOut)
    {
        (Claim, Claims, Policy, Kind, Origins) = (claim, claims, policy, kind, origins);
        (Interval, Opinion, Conflict, Refusal) = outcome;
        (Contributions, LeftOut) = (contributions, leftOut);
    }

    /// <summary>The claim that was asked about.</summary>
    public ClaimId Claim { get; }

    /// <summary>The claims that assert the same, this one included, in the order of the set.</summary>
    public IReadOnlyList<ClaimId> Claims { get; }

    /// <summary>The policy that was applied.</summary>
    public PoolingPolicy Policy { get; }

    /// <summary>What the number speaks of: the kind of the scales that were used, and likelihood for bare numbers.</summary>
    public ConfidenceKind Kind { get; }

    /// <summary>The pooled probabilities, or null when there is no result; see <see cref="Refusal"/>.</summary>
    public ProbabilityInterval? Interval { get; }

    /// <summary>The pooled opinion, for methods that work on opinions; otherwise null.</summary>
    public Opinion? Opinion { get; }

    /// <summary>The conflict of Dempster's rule, from 0 to 1; null for other methods.</summary>
    public decimal? Conflict { get; }

    /// <summary>Why there is no result, or null when there is one.</summary>
    public PoolRefusal? Refusal { get; }

    /// <summary>
    /// How many origins were taken as independent (the upper end), and how many of them certainly are. Origins are taken as independent
    /// unless they are known not to be.
    /// </summary>
    public OriginCount Origins { get; }

    /// <summary>What each origin adds, in the order of the set.</summary>
    public IReadOnlyList<OriginContribution> Contributions { get; }

    /// <summary>What was left out, and why, in the order of the set.</summary>
    public IReadOnlyList<LeftOutJudgement> LeftOut { get; }

    /// <summary>Converts the result to the terms of a scale. One kind of confidence is never converted to another.</summary>
    /// <param name="scale">The scale.</param>
    public ScaleConversion ConvertTo(ConfidenceScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (Interval is not { } interval) return new ScaleConversion(scale, ScaleRefusal.NoNumber);
        return ConfidenceKinds.Of(scale) == Kind
            ? ScaleConversion.Of(interval, scale)
            : new ScaleConversion(scale, ScaleRefusal.DifferentKind);
    }

    /// <summary>Returns the result, its policy, and what each origin adds, in English sentences.</summary>
    /// <param name="culture">The culture whose number formats to use; English by default.</param>
    public string ToWords(CultureInfo? culture = null) => $"{Claim}: {string.Join(' ', ToSentences(culture))}";

    /// <summary>Returns the sentences one by one: the result, its policy, each origin, and what was left out.</summary>
    /// <param name="culture">The culture whose number formats to use; English by default.</param>
    public IReadOnlyList<string> ToSentences(CultureInfo? culture = null) => [.. new PoolWords(culture).Sentences(this)];

    /// <summary>Writes the result as JSON; the README of the folder has its shape.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="scale">A scale to convert the result to, or null.</param>
    public void WriteTo(Utf8JsonWriter json, ConfidenceScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        PoolJson.Write(json, this, scale);
    }

    /// <summary>Returns the result as indented JSON.</summary>
    /// <param name="scale">A scale to convert the result to, or null.</param>
    public string ToJson(ConfidenceScale? scale = null) => IndentedJson.Of(json => WriteTo(json, scale));
}
