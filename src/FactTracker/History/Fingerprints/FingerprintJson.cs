using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Writes fingerprints as JSON and as text.</summary>
/// <example><code>
/// File.WriteAllText("hashes.json", set.ListFingerprints().ToJson());
/// </code></example>
public static class FingerprintJson
{
    extension(FingerprintListing listing)
    {
        /// <summary>
        /// Writes <c>{"set","records":[{"id","digest","assertion"}]}</c>: digests as 64 hexadecimal digits, <c>assertion</c> only on
        /// claims.
        /// </summary>
        /// <param name="json">Where to write.</param>
        /// <param name="withUuids">Whether each claim also has a <c>uuid</c>: the UUID of what it asserts.</param>
        public void WriteTo(Utf8JsonWriter json, bool withUuids = false)
        {
            ArgumentNullException.ThrowIfNull(listing);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            json.WriteString("set"u8, listing.Set.ToString());
            json.WriteStartArray("records"u8);
            foreach (var record in listing.Records)
            {
                json.WriteStartObject();
                json.WriteString("id"u8, record.Id);
                json.WriteString("digest"u8, record.Digest.ToString());
                if (record.Assertion is { } assertion) json.WriteString("assertion"u8, assertion.ToString());
                if (withUuids && record.AssertionUuid is { } uuid) json.WriteString("uuid"u8, uuid);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        /// <summary>Returns the fingerprints as indented JSON.</summary>
        /// <param name="withUuids">Whether each claim also has the UUID of what it asserts.</param>
        public string ToJson(bool withUuids = false) => IndentedJson.Of(json => listing.WriteTo(json, withUuids));

        /// <summary>
        /// Returns the fingerprint of the set, and a line for each record: id, digest and, for a claim, the fingerprint of what it asserts,
        /// with two spaces between them. Lines end in a line feed.
        /// </summary>
        public string ToWords()
        {
            ArgumentNullException.ThrowIfNull(listing);
            return string.Concat(listing.Records.Select(record => $"{record.ToWords()}\n").Prepend($"{listing.Set}\n"));
        }
    }

    extension(RecordFingerprint record)
    {
        /// <summary>Returns id, digest and, for a claim, the fingerprint of what it asserts, with two spaces between them.</summary>
        public string ToWords()
        {
            ArgumentNullException.ThrowIfNull(record);
            return record.Assertion is { } assertion ? $"{record.Id}  {record.Digest}  {assertion}" : $"{record.Id}  {record.Digest}";
        }
    }
}
