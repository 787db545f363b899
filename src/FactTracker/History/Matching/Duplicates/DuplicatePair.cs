using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Two claims, or two sources, that may be one.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="A">The id of the record that comes first in the set.</param>
/// <param name="B">The id of the other.</param>
/// <param name="IsSource">Whether they are sources; otherwise they are claims.</param>
/// <param name="Score">How alike they are, from 0 to 1, to four decimals. 1: the same assertion, or the same source for certain.</param>
/// <param name="Why">The reasons in English, the strongest first.</param>
/// <example><code>
/// foreach (var pair in set.FindDuplicates().Pairs) Console.WriteLine($"{pair.A} and {pair.B}: {pair.ToWords()}");
/// </code></example>
public sealed record DuplicatePair(string A, string B, bool IsSource, double Score, ValueList<string> Why)
{
    /// <summary>Returns the score and the reasons as an English sentence.</summary>
    public string ToWords() => MatchWording.Of(Score, Why);

    /// <summary>
    /// Writes it as a JSON object: <c>a</c>, <c>b</c>, <c>record</c> ("claim" or "source"), <c>score</c> and <c>why</c>, a list of strings.
    /// </summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("a"u8, A);
        json.WriteString("b"u8, B);
        json.WriteString("record"u8, IsSource ? "source"u8 : "claim"u8);
        MatchWording.Write(json, Score, Why);
        json.WriteEndObject();
    }

    /// <summary>Returns it as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
