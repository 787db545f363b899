using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>The claims that answer a query, in the order of the set.</summary>
/// <remarks>
/// Enumerates the claims that were asked for: those for which the query certainly holds, and after <c>possibly</c> those for which it
/// possibly holds too. Immutable.
/// </remarks>
/// <example><code>
/// var answer = set.Query("value > 50% and has source");
/// Console.WriteLine($"{answer.Count} claims; {answer.Possible.Count} more may be above 50%");
/// </code></example>
public sealed class QuestionAnswer : IReadOnlyList<Claim>
{
    private readonly ClaimSet _set;
    private readonly IReadOnlyList<Claim> _chosen;

    internal QuestionAnswer(
        ClaimSet set, ClaimQuery query, string policy, IReadOnlyList<Claim> certain, IReadOnlyList<Claim> possible,
        IReadOnlyList<Claim> chosen)
    {
        (_set, Query, Policy) = (set, query, policy);
        (Certain, Possible, _chosen) = (certain, possible, chosen);
    }

    /// <summary>The query as it was understood.</summary>
    public ClaimQuery Query { get; }

    /// <summary>The name of the policy by which hedges and dates were read.</summary>
    public string Policy { get; }

    /// <summary>The claims for which the query holds, whatever the numbers and days are that they leave open.</summary>
    public IReadOnlyList<Claim> Certain { get; }

    /// <summary>The claims for which the query may hold or not, without those for which it certainly holds.</summary>
    public IReadOnlyList<Claim> Possible { get; }

    /// <inheritdoc/>
    public int Count => _chosen.Count;

    /// <inheritdoc/>
    public Claim this[int index] => _chosen[index];

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _chosen.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Returns the set with these claims alone, and the sources that they need: those that they cite, and on from each source to those
    /// that it is based on or part of.
    /// </summary>
    /// <remarks>Relations to other claims remain, and may lead to claims that are not in it.</remarks>
    public ClaimSet ToSet() => _set with { Claims = [.. _chosen], Sources = AnsweredSources.Of(_set, _chosen) };

    /// <summary>Returns how many claims the query finds, and how many it may hold for, as English sentences.</summary>
    /// <param name="culture">The culture of the numbers; invariant by default.</param>
    public string ToWords(CultureInfo? culture = null)
    {
        culture ??= CultureInfo.InvariantCulture;
        var words = Certain.Count == 1
            ? $"1 claim certainly matches {Query}."
            : string.Create(culture, $"{Certain.Count:N0} claims certainly match {Query}.");
        return Possible.Count switch
        {
            0 => words,
            1 => $"{words} 1 more possibly matches.",
            _ => string.Create(culture, $"{words} {Possible.Count:N0} more possibly match."),
        };
    }

    /// <summary>Writes the answer as a JSON object: the query, the policy, both counts, and the ids of the claims.</summary>
    /// <param name="json">Receives the object.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("query"u8, Query.ToString());
        json.WriteString("policy"u8, Policy);
        json.WriteNumber("certain"u8, Certain.Count);
        json.WriteNumber("possible"u8, Possible.Count);
        json.WriteStartArray("claims"u8);
        foreach (var claim in this)
        {
            json.WriteStringValue(claim.Id.Text);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Returns the answer as an indented JSON object, as <see cref="WriteTo"/> writes it.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
