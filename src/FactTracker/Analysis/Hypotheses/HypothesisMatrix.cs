using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>An analysis of competing hypotheses: how all evidence fits all hypotheses, and which of them it contradicts least.</summary>
/// <remarks>
/// Reference: Heuer, "Psychology of Intelligence Analysis", 1999, chapter 8. Compared by reference.
/// </remarks>
/// <example><code>
/// var matrix = set.CompareHypotheses(["failure", "sabotage"]);
/// Console.WriteLine(matrix.ToWords());
/// </code></example>
public sealed class HypothesisMatrix
{
    internal HypothesisMatrix(
        HypothesisPolicy policy, IReadOnlyList<HypothesisScore> hypotheses, IReadOnlyList<EvidenceRow> evidence,
        IReadOnlyList<SourceRemoval> removals, IReadOnlyList<ClaimId> leftOut) =>
        (Policy, Hypotheses, Evidence, Removals, LeftOut) = (policy, hypotheses, evidence, removals, leftOut);

    /// <summary>The policy that was applied.</summary>
    public HypothesisPolicy Policy { get; }

    /// <summary>The hypotheses with their scores, in the given order.</summary>
    public IReadOnlyList<HypothesisScore> Hypotheses { get; }

    /// <summary>The evidence, in the order of the set.</summary>
    public IReadOnlyList<EvidenceRow> Evidence { get; }

    /// <summary>
    /// What changes without each source that evidence cites or originates from, in ordinal order of their ids. If there are more than 500
    /// of them, only the first 500.
    /// </summary>
    public IReadOnlyList<SourceRemoval> Removals { get; }

    /// <summary>Related claims that do not count, because they are refuted, superseded, retracted or deprecated.</summary>
    public IReadOnlyList<ClaimId> LeftOut { get; }

    /// <summary>Returns the order of the hypotheses, the evidence that distinguishes them, and what the order depends on.</summary>
    /// <param name="culture">The culture whose number formats to use; English by default.</param>
    public string ToWords(CultureInfo? culture = null) => string.Join(' ', ToSentences(culture));

    /// <summary>Returns the sentences of <see cref="ToWords"/> one by one.</summary>
    /// <param name="culture">The culture whose number formats to use; English by default.</param>
    public IReadOnlyList<string> ToSentences(CultureInfo? culture = null) => [.. new MatrixWords(culture).Sentences(this)];

    /// <summary>Writes the matrix as JSON; the README of the folder has its shape.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        MatrixJson.Write(json, this);
    }

    /// <summary>Returns the matrix as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
