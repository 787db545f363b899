using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// The canonical form of a JSON text (RFC 8785, JCS): members are ordered by the UTF-16 units of their names, there is no white space,
/// strings are escaped only where necessary, and numbers are written as ECMAScript writes their doubles. The same data always gives the
/// same bytes.
/// </summary>
/// <remarks>The form is for hashing, not for storing: numbers that a double cannot represent are rounded.</remarks>
/// <example><code>CanonicalJson.Of("{\"b\": 1.0, \"a\": 2}"u8) // {"a":2,"b":1}</code></example>
internal static class CanonicalJson
{
    /// <summary>How deep a value may be nested: far deeper than data goes, and shallow enough for any stack.</summary>
    public const int MostDepth = 1_000;

    private static readonly JsonReaderOptions Unbounded = new() { MaxDepth = int.MaxValue };

    /// <summary>Returns the canonical form in UTF-8.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="FormatException">The text is not valid JSON, is nested more than 1,000 levels deep, has a member twice in one
    /// object, or contains half of a surrogate pair or a number outside the range of doubles.</exception>
    public static byte[] Of(ReadOnlySpan<byte> json) => Form(json, new JsonReaderOptions { MaxDepth = MostDepth }, isStrict: true);

    /// <summary>
    /// Returns the canonical form in UTF-8, in which a number that no double equals keeps its exact digits. Every JSON value has one: what
    /// RFC 8785 rejects (duplicate members, half of a surrogate pair, more than 1,000 levels) is written unchanged.
    /// </summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static byte[] ExactOf(ReadOnlySpan<byte> json) => Form(json, Unbounded, isStrict: false);

    /// <summary>Writes a value as <see cref="ExactOf"/> does, as a part of what is written already.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="json">One JSON value that is known to be valid.</param>
    public static void WriteExact(CanonicalWriter output, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Unbounded);
        reader.Read();
        new CanonicalCopy(output, isStrict: false).Write(ref reader, json);
    }

    private static byte[] Form(ReadOnlySpan<byte> json, JsonReaderOptions options, bool isStrict)
    {
        var output = CanonicalWriter.Take();
        try
        {
            var reader = new Utf8JsonReader(json, options);
            reader.Read();
            new CanonicalCopy(output, isStrict).Write(ref reader, json);
            reader.Read(); // Fails if anything follows the value.
            var form = output.Written.ToArray();
            output.Release();
            return form;
        }
        catch (JsonException e)
        {
            throw new FormatException($"The text has no canonical form: {JsonFault.Describe(json)}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("The text has no canonical form: a string is not valid Unicode.", e);
        }
    }
}
