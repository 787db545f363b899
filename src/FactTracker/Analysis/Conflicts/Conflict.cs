using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Two claims that cannot both be true, that may not, or that could not be compared; or one claim that cannot be true.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <param name="A">The id of the claim that comes first in the set; for a whole and its parts, the whole.</param>
/// <param name="B">The id of the other claim, or null when claim A cannot be true by itself.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">The reason, as English sentences.</param>
/// <example><code>
/// foreach (var pair in set.FindConflicts().Pairs) Console.WriteLine($"{pair.A} and {pair.B}: {pair.Verdict}. {pair.Reason}");
/// </code></example>
public sealed record Conflict(ClaimId A, ClaimId? B, ConflictVerdict Verdict, string Reason)
{
    /// <summary>
    /// The time in which both are said to hold, in the form of an EDTF interval ("2024-05", "2024-05-01/.."); null when a time is missing
    /// or unknown, or when the times do not overlap.
    /// </summary>
    public string? Overlap { get; init; }

    /// <summary>
    /// The least distance between what the two allow: percentage points for shares, times for other amounts above zero, the unit of the
    /// amounts otherwise, days for dates. Null for other values.
    /// </summary>
    public Quantity? Distance { get; init; }

    /// <summary>The number of standard errors between two results of samples, or null when neither has a margin of error.</summary>
    public double? Z { get; init; }

    /// <summary>The id of the cluster, or null for a pair that could not be compared.</summary>
    public int? Cluster { get; init; }

    /// <summary>The verdict as a word in JSON.</summary>
    internal string VerdictWord => Verdict switch
    {
        ConflictVerdict.Contradictory => "contradictory",
        ConflictVerdict.Possible => "possible",
        _ => "notComparable",
    };

    /// <summary>Writes the conflict as a JSON object: <c>a</c>, <c>b</c>, <c>verdict</c>, <c>reason</c>, <c>overlap</c>, <c>cluster</c>,
    /// and <c>distance</c> and <c>z</c> where there are any.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("a"u8, A.Text);
        json.WriteString("b"u8, B?.Text);
        json.WriteString("verdict"u8, VerdictWord);
        json.WriteString("reason"u8, Reason);
        json.WriteString("overlap"u8, Overlap);
        if (Cluster is { } cluster) json.WriteNumber("cluster"u8, cluster);
        else json.WriteNull("cluster"u8);
        if (Distance is { } distance)
        {
            json.WritePropertyName("distance"u8);
            ValueWriter.Write(json, distance);
        }

        if (Z is { } z) json.WriteNumber("z"u8, z);
        json.WriteEndObject();
    }
}
