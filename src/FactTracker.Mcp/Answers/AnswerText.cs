using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactTracker.Mcp.Answers;

/// <summary>Writes answers as compact JSON in which no word of a set can act: control characters, line separators and the marks that turn
/// the direction of text are escaped.</summary>
internal static class AnswerText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(Harmless()) };

    /// <summary>Returns what is written as a text.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // What is not allowed is written as \uXXXX.
    private static TextEncoderSettings Harmless()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidCharacters('\u061C', '\u180E', '\uFEFF');
        return settings;
    }
}
