using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// The canonical form of a JSON text (RFC 8785, JCS): members ordered by the UTF-16 units of their names, no white space, strings escaped only where
/// they must be, numbers as ECMAScript writes their doubles. The same data gives the same bytes, whoever wrote it.
/// </summary>
/// <remarks>It is for hashing, never a file. <see cref="Of"/> follows the RFC and rounds numbers that a double does not hold. <see cref="ExactOf"/> keeps
/// their digits, our one departure from it, so that no two contents share a digest.</remarks>
/// <example><code>CanonicalJson.Of("{\"b\": 1.0, \"a\": 2}"u8) // {"a":2,"b":1}</code></example>
internal static class CanonicalJson
{
    /// <summary>How deep a value may be nested: far deeper than data goes, and shallow enough for any stack.</summary>
    public const int MostDepth = 1_000;

    /// <summary>The canonical form in UTF-8.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="FormatException">The text is not JSON, is nested more than 1,000 deep, names a member twice, has half a surrogate pair or a
    /// number beyond the doubles.</exception>
    public static byte[] Of(ReadOnlySpan<byte> json) => Form(json, new JsonReaderOptions { MaxDepth = MostDepth }, new StrictTree());

    /// <summary>The canonical form in UTF-8, in which a number that a double does not hold keeps its exact digits. Every JSON value has one: what RFC 8785
    /// refuses (members of one name, half a surrogate pair, more than 1,000 levels) is written as it stands.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static byte[] ExactOf(ReadOnlySpan<byte> json) => Form(json, new JsonReaderOptions { MaxDepth = int.MaxValue }, new ExactTree());

    private static byte[] Form(ReadOnlySpan<byte> json, JsonReaderOptions options, CanonicalTree tree)
    {
        try
        {
            var reader = new Utf8JsonReader(json, options);
            using var document = JsonDocument.ParseValue(ref reader);
            reader.Read(); // Refuses what stands behind the value.
            return tree.Write(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The text has no canonical form: {e.Message}", e);
        }
    }
}
