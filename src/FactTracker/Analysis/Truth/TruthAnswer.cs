using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>What a method of truth discovery makes of sources and values. It is the result of that method, and not the truth.</summary>
/// <remarks>Immutable. Equality is by content. Both lists are in alphabetical order by code point, or in the order of the set.</remarks>
/// <example><code>
/// var answer = TruthDiscovery.Run([new("a", "height", "120 m"), new("b", "height", "120 m")], TruthPolicy.Sums);
/// answer.Values[0].Belief; // 1
/// </code></example>
public sealed record TruthAnswer
{
    internal TruthAnswer()
    {
    }

    /// <summary>The name of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The published method that was run.</summary>
    public TruthMethod Method { get; init; }

    /// <summary>The number of rounds.</summary>
    public int Rounds { get; init; }

    /// <summary>The tolerance at which it would stop.</summary>
    public double Tolerance { get; init; }

    /// <summary>Whether it stopped because it had converged, and not after the largest number of rounds.</summary>
    public bool HasConverged { get; init; }

    /// <summary>How far each source is trusted.</summary>
    public ValueList<SourceTrust> Sources { get; init; }

    /// <summary>How far each value of each object is believed.</summary>
    public ValueList<ValueBelief> Values { get; init; }

    /// <summary>
    /// The number of claims of the set that were left out: without a property, a value or a supporting source, not asserted, or no longer
    /// standing.
    /// </summary>
    public int LeftOut { get; init; }

    /// <summary>Writes the answer as a JSON object; the README of the folder documents its members.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("method"u8, Method.ToString());
        json.WriteString("policy"u8, Policy);
        json.WriteNumber("rounds"u8, Rounds);
        json.WriteNumber("tolerance"u8, Tolerance);
        json.WriteBoolean("converged"u8, HasConverged);
        json.WriteStartArray("sources"u8);
        foreach (var source in Sources)
        {
            json.WriteStartObject();
            json.WriteString("source"u8, source.Source);
            json.WriteNumber("trust"u8, source.Trust);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("values"u8);
        foreach (var value in Values)
        {
            WriteValue(json, value);
        }

        json.WriteEndArray();
        json.WriteNumber("leftOut"u8, LeftOut);
        json.WriteEndObject();
    }

    /// <summary>Returns the answer as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Returns the answer in words, one line for each source and value.</summary>
    /// <param name="culture">The culture for numbers; invariant by default. The words are English.</param>
    public string ToWords(CultureInfo? culture = null)
    {
        var plain = culture ?? CultureInfo.InvariantCulture;
        var words = new StringBuilder(ToSummary(plain));
        foreach (var source in Sources)
        {
            words.Append(plain, $"\n{source.Source}: trust {source.Trust:0.####}");
        }

        foreach (var value in Values)
        {
            words.Append(plain, $"\n{value.Object} = {value.Value}: belief {value.Belief:0.####}, sources: {value.Sources}");
        }

        return words.ToString();
    }

    /// <summary>Returns the method and how it ended, in a sentence or two.</summary>
    /// <param name="culture">The culture for numbers; invariant by default. The words are English.</param>
    public string ToSummary(CultureInfo? culture = null)
    {
        var plain = culture ?? CultureInfo.InvariantCulture;
        var left = LeftOut == 0 ? "" : string.Create(plain, $" {Number(LeftOut, "claim")} {(LeftOut == 1 ? "was" : "were")} left out.");
        return string.Create(
            plain,
            $"{Policy}: {Number(Sources.Count, "source")}, {Number(Values.Count, "value")}; " +
            $"{(HasConverged ? "" : "not ")}converged after {Number(Rounds, "round")} (tolerance {Tolerance}).{left} " +
            $"This is what the method yields from who agrees with whom, not what is true.");

        string Number(int count, string noun) => string.Create(plain, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
    }

    private static void WriteValue(Utf8JsonWriter json, ValueBelief value)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, value.Object);
        json.WriteString("value"u8, value.Value);
        json.WriteNumber("belief"u8, value.Belief);
        json.WriteNumber("sources"u8, value.Sources);
        if (!value.Claims.IsEmpty)
        {
            json.WriteStartArray("claims"u8);
            foreach (var claim in value.Claims)
            {
                json.WriteStringValue(claim);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
