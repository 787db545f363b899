using System.Globalization;
using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Derivations and findings in words and as JSON. The README of the folder documents the members.</summary>
/// <example><code>Console.WriteLine(set.Derive("gdp-ratio").ToWords());</code></example>
public static class DerivationWriting
{
    extension(Derivation derivation)
    {
        /// <summary>Returns the derivation as an English sentence: "ratio = china / russia gives 8.9 times; no value is stated."</summary>
        /// <param name="culture">The culture of numbers; invariant by default.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(derivation);
            culture = SeriesWords.CultureOf(culture);
            if (derivation.Value is not { } value) return $"{derivation.Claim}: {derivation.Reason}";
            var stated = string.Join(", ", derivation.Stated.Select(it => (it with { Words = null }).ToWords(culture)));
            var standing = derivation.Standing switch
            {
                DerivationStanding.NotStated => "; no value is stated",
                DerivationStanding.Follows => $"; {stated} is stated and follows",
                DerivationStanding.DoesNotFollow => $"; {stated} is stated and does not follow",
                _ => $"; {stated} is stated and cannot be compared",
            };
            return $"{derivation.Claim} = {derivation.Formula} gives {DerivedWords.Of(value, culture)}{standing}.";
        }

        /// <summary>Writes the derivation as one JSON object, with values in their native form.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(derivation);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            json.WriteString("claim"u8, derivation.Claim.Text);
            json.WriteString("policy"u8, derivation.Policy);
            WriteText(json, "formula"u8, derivation.Formula?.ToString());
            json.WriteStartArray("inputs"u8);
            foreach (var input in derivation.Formula?.Inputs ?? [])
            {
                json.WriteStringValue(input.Text);
            }

            json.WriteEndArray();
            json.WritePropertyName("value"u8);
            if (derivation.Value is { } value) ValueWriter.Write(json, value);
            else json.WriteNullValue();
            json.WriteStartArray("stated"u8);
            foreach (var stated in derivation.Stated)
            {
                ValueWriter.Write(json, stated);
            }

            json.WriteEndArray();
            json.WriteString("standing"u8, Camel(derivation.Standing.ToString()));
            WriteText(json, "fault"u8, derivation.Fault is { } fault ? Camel(fault.ToString()) : null);
            WriteText(json, "reason"u8, derivation.Reason);
            if (derivation.Error is { } error) json.WriteNumber("column"u8, error.Column);
            json.WriteEndObject();
        }

        /// <summary>Returns the derivation as an indented JSON object.</summary>
        public string ToJson()
        {
            ArgumentNullException.ThrowIfNull(derivation);
            return IndentedJson.Of(derivation.WriteTo);
        }
    }

    extension(DerivationFinding finding)
    {
        /// <summary>Returns the finding as English sentences, with the remedy.</summary>
        public string ToWords()
        {
            ArgumentNullException.ThrowIfNull(finding);
            return finding.Remedy is { } remedy ? $"{finding} {remedy}" : finding.ToString();
        }

        /// <summary>Writes the finding as one JSON object.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(finding);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            json.WriteString("kind"u8, Camel(finding.Kind.ToString()));
            json.WriteString("claim"u8, finding.Claim.Text);
            json.WriteString("message"u8, finding.Message);
            WriteText(json, "remedy"u8, finding.Remedy);
            json.WriteEndObject();
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, text);
    }
}
