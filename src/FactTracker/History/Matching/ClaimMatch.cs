using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>A claim that may be the one that was looked for.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Score">
/// How alike they are, from 0 to 1, to four decimals. 1: the same assertion or the same words. Scores are for ranking; they are no
/// probabilities.
/// </param>
/// <param name="Why">
/// The reasons in English, the strongest first: "the same subject and property", "words in common: Dorian, Alabama".
/// </param>
/// <example><code>
/// foreach (var match in set.FindMatches("65 per cent call China friendly").Matches) Console.WriteLine($"{match.Score} {match.Claim}");
/// </code></example>
public sealed record ClaimMatch(ClaimId Claim, double Score, ValueList<string> Why)
{
    /// <summary>Returns the score and the reasons as an English sentence.</summary>
    public string ToWords() => MatchWording.Of(Score, Why);

    /// <summary>Writes it as a JSON object: <c>claim</c>, <c>score</c> and <c>why</c>, a list of strings.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("claim"u8, Claim.Text);
        MatchWording.Write(json, Score, Why);
        json.WriteEndObject();
    }

    /// <summary>Returns it as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
