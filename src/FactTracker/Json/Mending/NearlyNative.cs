namespace FactTracker.Json;

/// <summary>Repairs our own JSON that people or scripts wrote almost right, so that a fault costs a value or a record and not the rest of
/// the text. Everything keeps its offset.</summary>
internal static class NearlyNative
{
    /// <summary>Repairs a text, without its byte order mark.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="fault">The offset at which it stops being JSON. No repair is reported before it.</param>
    /// <param name="isLine">Whether the text is one line, and thus one record.</param>
    /// <returns>The repaired text, which may still not be JSON, and the repairs; no repairs if there was nothing to do.</returns>
    public static MendedJson Mend(ReadOnlySpan<byte> text, int fault, bool isLine = false)
    {
        var literals = LiteralMender.Mend(text);
        var signs = JsonMender.Mend(literals.Text.Span);
        List<JsonRepair> repairs = [.. literals.Repairs, .. signs.Repairs];
        var mended = signs.Text.ToArray();
        if (!isLine) RecordRescue.LeaveOut(mended, repairs);
        var reported = repairs.Select(it => it with { Offset = Math.Max(it.Offset, fault) }).OrderBy(it => it.Offset);
        return new MendedJson(mended, [.. reported], []);
    }
}
