using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reports text that is not valid JSON, at the position of the syntax error.</summary>
internal static class MalformedJson
{
    /// <summary>Reports the error of the JSON reader.</summary>
    /// <returns>The offset of the error in the text being read.</returns>
    public static int Report(ReadContext context, JsonException error)
    {
        var text = context.Text.Span;
        var offset = JsonText.OffsetOf(error, text);
        context.Report(
            Rules.MalformedJson, offset, $"The text is not valid JSON from here on: {JsonFault.Describe(text)}", null, Remedy(text));
        return offset;
    }

    /// <summary>Reports what was repaired in the text being read.</summary>
    public static void Report(ReadContext context, IReadOnlyList<JsonRepair> repairs)
    {
        foreach (var repair in repairs)
        {
            context.Report(
                Rules.MalformedJson, repair.Offset, $"The text is not valid JSON here. {repair.Message}", null,
                "Correct it; other programs may not read the file.");
        }
    }

    private static string Remedy(ReadOnlySpan<byte> text) => text switch
    {
        [0, 0, 0xFE, 0xFF, ..] or [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] =>
            "The text seems to be UTF-32; save it as UTF-8.",
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, not 0, ..] or [not 0, 0, ..] => "The text seems to be UTF-16; save it as UTF-8.",
        _ => "Everything before this position is kept.",
    };
}
