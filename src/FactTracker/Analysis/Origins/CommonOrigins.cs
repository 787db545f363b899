using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>What two claims have in common: the origins that both may rest on, and the sources on the way to any origin.</summary>
/// <remarks>Equality is by content. With the claims exchanged, the answer is the same with its parts exchanged.</remarks>
/// <param name="A">The id of the first claim.</param>
/// <param name="B">The id of the second claim.</param>
/// <param name="Independence">Whether the claims rest on different origins.</param>
/// <param name="Origins">The origins that both may rest on, in the order of the set.</param>
/// <param name="Through">The sources that are behind both claims and are not among these origins: cited ones, and what those are based on;
/// in the order of the set.</param>
/// <example><code>
/// Console.WriteLine(set.CommonOrigins(before, after).ToWords());
/// </code></example>
public sealed record CommonOrigins(
    ClaimId A, ClaimId B, OriginIndependence Independence, ValueList<CommonOrigin> Origins, IReadOnlyList<SourceId> Through)
{
    /// <summary>The name of the policy by which origins were found.</summary>
    public string Policy { get; init; } = OriginPolicy.Default.Name;

    /// <summary>Whether two answers have the same content.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(CommonOrigins? other) => other is not null && A == other.A && B == other.B && Independence == other.Independence
        && Origins == other.Origins && Through.SequenceEqual(other.Through) && Policy == other.Policy;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(A, B, Independence, Origins.Count);

    /// <summary>Describes the answer in sentences, in English for every culture.</summary>
    /// <param name="culture">The culture whose formats of numbers to use; the invariant one when null.</param>
    public string ToWords(CultureInfo? culture = null) => OriginWording.ToWords(this, culture ?? CultureInfo.InvariantCulture);

    /// <summary>Returns the answer as indented JSON; the README of the folder documents its shape.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Writes the answer as one JSON object.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        OriginJson.Write(this, json);
    }
}
