namespace FactTracker.History;

/// <summary>Finds where the whole lines of a ledger end.</summary>
/// <remarks>A process that is killed while it appends leaves a line without a line feed. After a loss of power a file may also end with
/// zeros where the text was not yet on the disk; no JSON has any.</remarks>
internal static class LedgerTail
{
    /// <summary>Returns the offset behind the last whole line.</summary>
    /// <param name="text">The text, or its end from the beginning of some line.</param>
    public static int WholeEnd(ReadOnlySpan<byte> text)
    {
        var end = text.LastIndexOf((byte)'\n') + 1;
        while (end > 0)
        {
            var start = text[..(end - 1)].LastIndexOf((byte)'\n') + 1;
            if (!text[start..end].Contains((byte)0)) break;
            end = start;
        }

        return end;
    }
}
