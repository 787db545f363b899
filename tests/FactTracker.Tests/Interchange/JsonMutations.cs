using System.Text;
using System.Text.Json;

namespace FactTracker.Tests.Interchange;

/// <summary>Copies of a JSON text in each of which one string, number or name is something else.</summary>
internal static class JsonMutations
{
    /// <summary>What may stand in place of a value: of the wrong type, blank, too large, not a date, not valid Unicode.</summary>
    public static IReadOnlyList<byte[]> Values { get; } =
    [
        .. ((string[])
        [
            "\"\"", "\" \"", "\"\\ud800\"", "\"a\\u0000\\u0001\\r\\nb\\u2028\\u0085\"", "null", "-1", "true", "{}", "[\"x\"]", "{\"a\":\"b\"}",
            "\"0000-00-00\"", new string('9', 400), $"\"{new string('9', 400)}\"",
        ]).Select(Encoding.UTF8.GetBytes),
        [(byte)'"', (byte)'x', 0xFF, 0xC0, (byte)'"'],
    ];

    /// <summary>Strings that are not valid Unicode, which also replace names.</summary>
    public static IReadOnlyList<byte[]> Unsound { get; } = ["\"\\ud800\""u8.ToArray()];

    /// <summary>Returns the copies.</summary>
    /// <param name="text">The text, which may be several values.</param>
    /// <param name="instead">What stands in place of each value in turn; of names, only strings.</param>
    /// <param name="stride">How many copies are left out, plus one.</param>
    public static IEnumerable<byte[]> Of(byte[] text, IReadOnlyList<byte[]> instead, int stride = 1)
    {
        var copies = Places(text).SelectMany(place => instead.Where(value => !place.IsName || value[0] == '"')
            .Select(value => (byte[])[.. text[..place.Start], .. value, .. text[place.End..]]));
        return copies.Where((_, index) => index % stride == 0);
    }

    private static List<(int Start, int End, bool IsName)> Places(byte[] text)
    {
        var places = new List<(int, int, bool)>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number) places.Add((start, (int)reader.BytesConsumed, false));
            else if (reader.TokenType == JsonTokenType.PropertyName) places.Add((start, start + reader.ValueSpan.Length + 2, true));
        }

        return places;
    }
}
