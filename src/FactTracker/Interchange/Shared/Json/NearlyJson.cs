using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads texts that are JSON or nearly so, as scripts of pages have them; what had to be mended is told.</summary>
internal static class NearlyJson
{
    /// <summary>Reads a text: as it is, or else without what is too much in it, or else with what its strings lack.</summary>
    /// <param name="context">Where the text is and where problems go; one for the mended text where there is such.</param>
    /// <returns>The values, several where they stand one behind another; of a text that is no JSON even so, those in front of the fault.</returns>
    public static IReadOnlyList<JsonItem> Read(ref ImportContext context)
    {
        if (EscapedJson.Undo(context.Text) is { } undone) context = context.For(undone);
        if (JsonItemReader.Read(context) is { } item) return [item];
        var mended = context.For(JsonMender.Mend(context.Text.Span));
        if (!JsonItemReader.TryReadSeries(mended, out var items))
        {
            var strings = context.For(StringMender.Mend(context.Text));
            var further = strings.For(JsonMender.Mend(strings.Text.Span));
            if (JsonItemReader.TryReadSeries(further, out var others)) (mended, items) = (further, others);
        }

        if (items.Count > 0) context = mended;
        return items;
    }
}
