using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Creates readers of JSON text, and locates syntax errors.</summary>
internal static class JsonText
{
    // Depth is limited per value, so that a value that is too deep does not affect others. The JSON reader itself must not stop earlier.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    /// <summary>Trees of JSON that was kept have any depth, as it was limited when it was read.</summary>
    public static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    // Text that is almost JSON is recognised by its content, too.
    private static readonly JsonReaderOptions Lenient =
        Options with { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> text) => new(text, Options);

    /// <summary>Creates a reader of a text that consists of several consecutive values.</summary>
    public static Utf8JsonReader SeriesReader(ReadOnlySpan<byte> text) => new(text, Options with { AllowMultipleValues = true });

    /// <summary>Creates a reader of the first bytes of a text, with or without a byte order mark. The bytes may end anywhere, and be almost
    /// JSON.</summary>
    public static Utf8JsonReader HeadReader(ReadOnlySpan<byte> head) =>
        new(head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head, isFinalBlock: false, new JsonReaderState(Lenient));

    private static bool IsBeginning(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Returns the offset of a syntax error in a text, in bytes.</summary>
    public static int OffsetOf(JsonException error, ReadOnlySpan<byte> text)
    {
        var offset = (int)Math.Min(LineStart(text, error.LineNumber ?? 0) + (error.BytePositionInLine ?? 0), text.Length);
        // If the text ends with a comma, the JSON reader reports what is missing after it at the comma.
        return offset == text.Length - 1 && text[^1] == ',' && IsBeginning(text) ? text.Length : offset;
    }

    private static long LineStart(ReadOnlySpan<byte> text, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }
}
