using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reports text that is not valid JSON, at the position of the syntax error.</summary>
internal static class MalformedJson
{
    /// <summary>Reports the error of the JSON reader.</summary>
    public static void Report(ReadContext context, JsonException error)
    {
        var text = context.Text.Span;
        context.Report(
            Rules.MalformedJson,
            JsonText.OffsetOf(error, text),
            $"The text is not valid JSON from here on: {JsonFault.Describe(text)}",
            null,
            Remedy(text));
    }

    private static string Remedy(ReadOnlySpan<byte> text) => text switch
    {
        [0, 0, 0xFE, 0xFF, ..] or [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] =>
            "The text seems to be UTF-32; save it as UTF-8.",
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, not 0, ..] or [not 0, 0, ..] => "The text seems to be UTF-16; save it as UTF-8.",
        _ => "Everything before this position is kept.",
    };
}
