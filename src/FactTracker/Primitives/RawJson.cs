using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker;

/// <summary>A JSON value kept exactly as written, except for white space between its tokens.</summary>
/// <remarks>
/// FactTracker does not interpret such values. Two are equal when their texts are, so <c>1.0</c> and <c>1</c> differ.
/// <c>default</c> is the JSON <c>null</c>.
/// </remarks>
/// <example><code>RawJson image = RawJson.Parse("""{ "@type": "ImageObject" }""");</code></example>
public readonly partial struct RawJson : IEquatable<RawJson>, ISpanParsable<RawJson>
{
    private readonly byte[]? _utf8;

    /// <summary>
    /// Creates a value from UTF-8 that is known to be valid JSON without white space between tokens. The array is not copied.
    /// </summary>
    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value's text in UTF-8.</summary>
    public ReadOnlySpan<byte> AsUtf8() => _utf8 ?? "null"u8;

    /// <summary>The value's text in UTF-8, for what needs it as memory.</summary>
    internal ReadOnlyMemory<byte> AsMemory() => _utf8 ?? "null"u8.ToArray();

    /// <summary>Whether two values have the same text.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether two values differ in their text.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>Parses one JSON value.</summary>
    /// <param name="s">The text of the value and nothing else.</param>
    /// <exception cref="FormatException">The text is not one JSON value, or it is nested more than 64 levels deep.</exception>
    public static RawJson Parse(string s) => Parse(s.AsSpan(), null);

    /// <summary>Reads one JSON value.</summary>
    /// <param name="s">The text of the value, alone.</param>
    /// <param name="result">The value.</param>
    /// <returns>Whether the text is one JSON value nested at most 64 deep.</returns>
    public static bool TryParse(string? s, out RawJson result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static RawJson Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static RawJson Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        try
        {
            return Minify(s);
        }
        catch (JsonException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
            throw new FormatException($"The text is not one JSON value: at {place} it is not JSON, or too deep (64 levels).", e);
        }
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out RawJson result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RawJson result)
    {
        try
        {
            result = Minify(s);
            return true;
        }
        catch (JsonException)
        {
            result = default;
            return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => AsUtf8().SequenceEqual(other.AsUtf8());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(AsUtf8());
        return hash.ToHashCode();
    }

    /// <summary>Returns the value's text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(AsUtf8());

    private static RawJson Minify(ReadOnlySpan<char> text)
    {
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var value = JsonMinifier.Take(ref reader, utf8);
        // The reader itself rejects anything after the first value.
        reader.Read();
        return value;
    }
}
