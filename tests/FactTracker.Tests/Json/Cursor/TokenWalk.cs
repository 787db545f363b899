using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Cursor;

/// <summary>
/// The tokens of a text, one a line, as our cursor and as the platform's reader see them; a text that is not JSON ends in why.
/// </summary>
internal static class TokenWalk
{
    public static List<string> OfCursor(byte[] text)
    {
        var tokens = new List<string>();
        var cursor = new JsonCursor(text);
        try
        {
            while (cursor.Read())
            {
                var line = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cursor.TokenType} {cursor.TokenStartIndex} {cursor.BytesConsumed} {cursor.CurrentDepth}");
                tokens.Add(cursor.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                    ? $"{line} {Convert.ToHexString(cursor.ValueSpan)} {cursor.ValueIsEscaped} {cursor.TryGetString() ?? "unsound"}"
                    : line);
            }
        }
        catch (JsonException e)
        {
            tokens.Add(e.Message);
        }

        return tokens;
    }

    public static List<string> OfPlatform(byte[] text)
    {
        var tokens = new List<string>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                var line = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{reader.TokenType} {reader.TokenStartIndex} {reader.BytesConsumed} {reader.CurrentDepth}");
                tokens.Add(reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                    ? $"{line} {Convert.ToHexString(reader.ValueSpan)} {reader.ValueIsEscaped} {StringOf(ref reader)}"
                    : line);
            }
        }
        catch (JsonException e)
        {
            tokens.Add(e.Message);
        }

        return tokens;
    }

    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "unsound";
        }
    }
}
