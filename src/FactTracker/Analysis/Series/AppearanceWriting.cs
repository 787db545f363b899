using System.Globalization;
using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Appearances in words and as JSON.</summary>
/// <example><code>Console.WriteLine(set.AppearancesOf(set.Claims["friendly-2024"]!).ToWords());</code></example>
public static class AppearanceWriting
{
    extension(ClaimAppearances appearances)
    {
        /// <summary>Returns the appearances in English sentences: their number, the first and the last.</summary>
        /// <param name="culture">The culture of dates; invariant by default.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(appearances);
            return string.Join(' ', AppearanceSentences.Of(appearances, SeriesWords.CultureOf(culture)));
        }

        /// <summary>Writes the appearances as one JSON object.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(appearances);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            json.WriteString("claim"u8, appearances.Claim.Text);
            json.WriteStartArray("appearances"u8);
            foreach (var item in appearances.Items)
            {
                Write(json, item);
            }

            json.WriteEndArray();
            json.WriteStartArray("months"u8);
            foreach (var month in appearances.Months)
            {
                json.WriteStartObject();
                json.WriteString("month"u8, month.Month);
                json.WriteNumber("count"u8, month.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteDate(json, "first"u8, appearances.First?.When);
            WriteDate(json, "last"u8, appearances.Last?.When);
            json.WriteEndObject();
        }

        /// <summary>Returns the appearances as an indented JSON object.</summary>
        public string ToJson()
        {
            ArgumentNullException.ThrowIfNull(appearances);
            return IndentedJson.Of(appearances.WriteTo);
        }
    }

    private static void Write(Utf8JsonWriter json, Appearance item)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, item.Kind == AppearanceKind.Source ? "source" : "claimant");
        json.WriteString("claim"u8, item.Claim.Text);
        json.WriteStartArray("who"u8);
        foreach (var agent in item.Who)
        {
            AgentWriter.Write(json, agent);
        }

        json.WriteEndArray();
        if (item.Source is { } source) json.WriteString("source"u8, source.Text);
        else json.WriteNull("source"u8);
        WriteDate(json, "when"u8, item.When);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, Edtf? date)
    {
        if (date is { } when) json.WriteString(name, when.ToString());
        else json.WriteNull(name);
    }

    extension(Appearance item)
    {
        /// <summary>Returns the appearance as a phrase: "14 September 2018, A. Blogger, in blog".</summary>
        /// <param name="culture">The culture of dates; invariant by default.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(item);
            return AppearanceSentences.Of(item, SeriesWords.CultureOf(culture));
        }
    }
}
