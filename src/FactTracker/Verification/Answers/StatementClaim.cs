using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Verification;

/// <summary>A claim that bears on a statement of a text.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Bearing">How it bears on the statement.</param>
/// <example><code>
/// foreach (var statement in set.Verify(text, SystemClock.Instance.GetCurrentInstant()).Statements)
///     foreach (var claim in statement.Claims) Console.WriteLine($"{claim.Claim}: {claim.Bearing} {claim.Distance}");
/// </code></example>
public sealed record StatementClaim(ClaimId Claim, ClaimBearing Bearing)
{
    /// <summary>
    /// By how much it contradicts the statement: percentage points for shares, times for other amounts above zero, the unit of the amounts
    /// otherwise, days for dates. Null where there is no such distance.
    /// </summary>
    public Quantity? Distance { get; init; }

    /// <summary>Writes it as a JSON object: <c>claim</c>, <c>bearing</c>, and <c>distance</c> where there is one.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("claim"u8, Claim.Text);
        json.WriteString("bearing"u8, VerdictWords.Of(Bearing));
        if (Distance is { } distance)
        {
            json.WritePropertyName("distance"u8);
            ValueWriter.Write(json, distance);
        }

        json.WriteEndObject();
    }
}
