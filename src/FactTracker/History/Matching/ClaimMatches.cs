using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>The claims of a set that may be the one that was looked for, best first.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Query">What was looked for: the text, or the claim in words.</param>
/// <param name="Matches">The matches, best first; those with the same score in the order of their ids.</param>
/// <example><code>
/// var found = set.FindMatches("Is Minecraft shutting down in 2020?");
/// Console.WriteLine(found.ToWords());
/// </code></example>
public sealed record ClaimMatches(string Query, ValueList<ClaimMatch> Matches)
{
    /// <summary>Returns one line for each match: the id, the score and the reasons.</summary>
    public string ToWords() => Matches.IsEmpty
        ? "No claim is like it."
        : string.Join('\n', Matches.Select(match => $"{match.Claim}  {match.ToWords()}"));

    /// <summary>Writes it as a JSON object: <c>query</c>, and <c>matches</c>, a list of what <see cref="ClaimMatch.WriteTo"/> writes.
    /// </summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("query"u8, Query);
        json.WriteStartArray("matches"u8);
        foreach (var match in Matches)
        {
            match.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Returns it as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
