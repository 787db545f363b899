using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>The claims of a set that agree with each other, under a policy.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <example><code>Console.WriteLine(set.FindAgreement().ToWords());</code></example>
public sealed record Agreements
{
    internal Agreements()
    {
    }

    /// <summary>The name of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The groups, in the order of their first claims. No claim is in two groups.</summary>
    public ValueList<Agreement> Groups { get; init; }

    /// <summary>Writes the answer as a JSON object; the README of the folder documents its members.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteStartArray("agreements"u8);
        foreach (var group in Groups)
        {
            group.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteString("policy"u8, Policy);
        json.WriteEndObject();
    }

    /// <summary>Returns the answer as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Returns the answer in words, a sentence for each group.</summary>
    /// <param name="culture">The culture for numbers and dates; invariant by default. The words are English.</param>
    public string ToWords(CultureInfo? culture = null)
    {
        var plain = culture ?? CultureInfo.InvariantCulture;
        var words = new StringBuilder();
        foreach (var group in Groups)
        {
            words.Append(plain, $"{group.About}{(group.When is { } when ? $" ({when})" : "")}: ")
                .Append(plain, $"{group.Claims.Count} claims agree on {group.Value.ToWords(plain)} ")
                .Append(plain, $"({string.Join(", ", group.Claims)}), with {group.Origins} independent origins.");
            if (!group.Dissenters.IsEmpty) words.Append(plain, $" Dissenting: {string.Join(", ", group.Dissenters)}.");
            words.Append('\n');
        }

        return words.Append(plain, $"{Groups.Count:N0} {(Groups.Count == 1 ? "group" : "groups")} of claims agree (policy \"{Policy}\").").ToString();
    }
}
