using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Tests.Claims.Members;

/// <summary>A set in which a record has one member beside those it must have.</summary>
/// <param name="Record">The name of the record in the schema.</param>
/// <param name="Name">The member.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="IsOrdered">Whether the order of its values means something.</param>
/// <param name="Around">The member that the record stands in, or null.</param>
/// <param name="Path">Where the record stands in the set.</param>
/// <param name="Set">A set with the member.</param>
/// <param name="Without">The same set without it.</param>
/// <param name="WithOdd">The same set with a value that a check reports, or null where nothing in such a value can be wrong.</param>
/// <param name="IsReadBack">Whether another set has the member with the same value.</param>
internal sealed record MemberCase(
    string Record,
    string Name,
    MemberKind Kind,
    bool IsOrdered,
    string? Around,
    JsonPath Path,
    ClaimSet Set,
    ClaimSet Without,
    ClaimSet? WithOdd,
    Func<ClaimSet, bool> IsReadBack)
{
    public override string ToString() => $"{Record}.{Name}";

    /// <summary>The record as it stands in a written set.</summary>
    public JsonElement In(JsonElement document) =>
        Path.Steps().Aggregate(document, (element, step) => step.Name is { } name ? element.GetProperty(name) : element[step.Index]);
}
