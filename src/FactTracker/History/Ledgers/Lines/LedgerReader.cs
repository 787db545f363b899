namespace FactTracker.History;

/// <summary>Reads the text of a ledger (<c>.ledger.jsonl</c>) and reports every problem instead of throwing.</summary>
/// <remarks>The lines are read on all cores. The chain of digests is checked on the way.</remarks>
/// <example><code>var set = LedgerReader.Read(utf8).Require().Present;</code></example>
public static class LedgerReader
{
    private static ReadOnlySpan<byte> Beginning => "{\"ledger\":"u8;

    /// <summary>Returns whether a text is a ledger: it begins with an object whose first member is <c>ledger</c>.</summary>
    /// <param name="head">The beginning of the text; it may be cut off anywhere behind the name of the member.</param>
    public static bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith(Beginning);

    /// <summary>Reads a text in memory.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    public static LedgerReading Read(ReadOnlyMemory<byte> utf8, ReadingOptions? options = null) =>
        new LedgerText(utf8, options ?? ReadingOptions.Default).Read();

    /// <summary>Whether a text without a line feed may be the beginning of a ledger.</summary>
    internal static bool MayBecome(ReadOnlySpan<byte> text) =>
        text.Length < Beginning.Length ? Beginning.StartsWith(text) : Recognises(text);
}
