using System.Globalization;
using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>The claims and sources of a set that may be there twice.</summary>
/// <remarks>
/// Of several records that are the same, each is paired with the first that it may be the same as, so that a group of k is k − 1 pairs.
/// Immutable; equal by content.
/// </remarks>
/// <param name="Pairs">The pairs: sources before claims, in the order of the set.</param>
/// <param name="Settled">The number of pairs left out because they were judged to be the same, or not.</param>
/// <param name="NotCompared">
/// The number of claims that were not compared with all others by their words, because their rarest words are in too many claims.
/// </param>
/// <example><code>
/// Console.WriteLine(set.FindDuplicates().ToWords());
/// </code></example>
public sealed record Duplicates(ValueList<DuplicatePair> Pairs, int Settled, int NotCompared)
{
    /// <summary>Returns one line for each pair, and one with the numbers.</summary>
    public string ToWords() => string.Join('\n', [.. Pairs.Select(pair => $"{pair.A} and {pair.B}  {pair.ToWords()}"), ToSummary()]);

    /// <summary>Returns the numbers as an English sentence or two.</summary>
    public string ToSummary()
    {
        var culture = CultureInfo.InvariantCulture;
        var sources = Pairs.Count(pair => pair.IsSource);
        var found = string.Create(
            culture, $"Possible duplicates: pairs of claims: {Pairs.Count - sources:N0}, pairs of sources: {sources:N0}.");
        if (Settled > 0) found += string.Create(culture, $" Left out, because they are judged: {Settled:N0}.");
        if (NotCompared > 0)
            found += string.Create(culture, $" Claims not compared by words with all others, as these are too frequent: {NotCompared:N0}.");
        return found;
    }

    /// <summary>Writes it as a JSON object: <c>pairs</c>, a list of what <see cref="DuplicatePair.WriteTo"/> writes, and the numbers
    /// <c>settled</c> and <c>notCompared</c>.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteStartArray("pairs"u8);
        foreach (var pair in Pairs)
        {
            pair.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteNumber("settled"u8, Settled);
        json.WriteNumber("notCompared"u8, NotCompared);
        json.WriteEndObject();
    }

    /// <summary>Returns it as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
