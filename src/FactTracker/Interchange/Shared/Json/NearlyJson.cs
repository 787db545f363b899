using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads texts that are almost JSON, such as scripts in web pages. Every repair is reported.</summary>
internal static class NearlyJson
{
    /// <summary>
    /// Reads a text unchanged; if that fails, without its superfluous characters; if that fails, with its structure repaired where that is
    /// certain; if that fails, with its strings escaped, and then in the same way.
    /// </summary>
    /// <param name="context">The text, and where problems go. It is replaced by a context of the repaired text when there is one.</param>
    /// <returns>The values, several when they are concatenated. When no repair helps, the values before the fault.</returns>
    public static IReadOnlyList<JsonItem> Read(ref ImportContext context)
    {
        if (EscapedJson.Undo(context.Text) is { } undone) context = context.For(undone);
        if (JsonItemReader.Read(context) is { } item) return [item];
        if (!TryRead(context, out var mended, out var items)
            && TryRead(context.For(StringMender.Mend(context.Text)), out var further, out var others))
            (mended, items) = (further, others);
        if (items.Count > 0) context = mended;
        return items;
    }

    // Returns whether the whole text is JSON after its repair; the values before the fault are read in any case.
    private static bool TryRead(ImportContext context, out ImportContext mended, out IReadOnlyList<JsonItem> items)
    {
        mended = context.For(JsonMender.Mend(context.Text.Span));
        if (JsonItemReader.TryReadSeries(mended, out items)) return true;
        if (StructureMender.Mend(mended.Text) is not { } structure) return false;
        var further = mended.For(structure);
        if (!JsonItemReader.TryReadSeries(further, out var others)) return false;
        (mended, items) = (further, others);
        return true;
    }
}
