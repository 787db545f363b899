using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reports text that is not JSON, at the place where the grammar is broken.</summary>
internal static class MalformedJson
{
    /// <summary>Reports what the JSON reader found wrong.</summary>
    public static void Report(ReadContext context, JsonException error)
    {
        var text = context.Text.Span;
        context.Report(Rules.MalformedJson, JsonText.OffsetOf(error, text), $"The text is not JSON from here on: {JsonText.Reason(error)}", null, Remedy(text));
    }

    private static string Remedy(ReadOnlySpan<byte> text) => text switch
    {
        [0, 0, 0xFE, 0xFF, ..] or [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "It seems to be UTF-32; write it as UTF-8.",
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, not 0, ..] or [not 0, 0, ..] => "It seems to be UTF-16; write it as UTF-8.",
        _ => "What stands before is kept.",
    };
}
