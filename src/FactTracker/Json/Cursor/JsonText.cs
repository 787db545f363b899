using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Creates readers of JSON text, and locates where a text breaks the grammar.</summary>
internal static class JsonText
{
    // Depth is limited value by value, so that one that is too deep costs no other; the grammar's own reader must not stop before.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    // What is nearly JSON is told by what it says, too.
    private static readonly JsonReaderOptions Lenient = Options with { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> text) => new(text, Options);

    /// <summary>A reader of a text that is several values, one behind another.</summary>
    public static Utf8JsonReader SeriesReader(ReadOnlySpan<byte> text) => new(text, Options with { AllowMultipleValues = true });

    /// <summary>A reader of the first bytes of a text, with a byte order mark or without; they may end in the middle of anything, and be nearly JSON.</summary>
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

    /// <summary>Where in a text the grammar is broken, in bytes.</summary>
    public static int OffsetOf(JsonException error, ReadOnlySpan<byte> text)
    {
        var offset = (int)Math.Min(LineStart(text, error.LineNumber ?? 0) + (error.BytePositionInLine ?? 0), text.Length);
        // What is missing behind a comma that ends the text is told at the comma.
        return offset == text.Length - 1 && text[^1] == ',' && IsBeginning(text) ? text.Length : offset;
    }

    /// <summary>What the grammar's reader says is wrong. Its message ends in its own count of line and byte, from zero; ours is told beside it, from one.</summary>
    public static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end];
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
