using System.Text.Json;
using NodaTime;

namespace FactTracker.Analysis;

/// <summary>Somebody's judgement whether two records, both claims or both sources, are the same.</summary>
/// <remarks>Symmetric: the order of the two ids means nothing. Immutable; equal by content.</remarks>
/// <example><code>
/// var judgement = new Judgement("friendly-2024", "friendly-levada", JudgementVerdict.NotSame) { By = "Anna", Why = "another question" };
/// </code></example>
/// <param name="A">The id of one record.</param>
/// <param name="B">The id of the other.</param>
/// <param name="Verdict">What was found.</param>
public sealed record Judgement(string A, string B, JudgementVerdict Verdict)
{
    /// <summary>Who judged, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>When it was judged, or null.</summary>
    public Instant? At { get; init; }

    /// <summary>The reason, or null.</summary>
    public string? Why { get; init; }

    /// <summary>Writes the judgement as a JSON object: <c>a</c>, <c>b</c>, <c>verdict</c>, <c>by</c>, <c>at</c>, <c>why</c>.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JudgementJson.Write(json, this);
    }
}
