using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Answers about the texts of cells in UTF-8, without making strings of them.</summary>
internal static class CellUtf8
{
    private static ReadOnlySpan<byte> MarkStarts => "-nNk#<(u\\"u8; // And those beyond ASCII.

    private const int LongestOnStack = 64; // In UTF-16 it is longer than any mark for nothing.

    /// <summary>Whether a JSON string has no escapes and needs none, so that its bytes are its text.</summary>
    /// <param name="raw">A JSON value.</param>
    /// <param name="text">The text.</param>
    public static bool IsPlainText(ReadOnlySpan<byte> raw, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (raw is not [(byte)'"', .., (byte)'"'] || raw.Contains((byte)'\\')) return false;
        text = raw[1..^1];
        return NativeJson.Encoder.FindFirstCharacterToEncodeUtf8(text) < 0;
    }

    /// <summary>Whether a text is certainly an id: printable ASCII without white space, and not too long.</summary>
    public static bool IsPlainId(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= RecordIdSyntax.MaxCodePoints && !text.ContainsAnyExceptInRange((byte)'!', (byte)'~');

    /// <summary>Writes a text as a JSON string.</summary>
    public static void WriteText(ReadOnlySpan<byte> text, IBufferWriter<byte> json)
    {
        json.Write("\""u8);
        json.Write(NativeJson.Encoder.FindFirstCharacterToEncodeUtf8(text) < 0
            ? text : JsonEncodedText.Encode(text, NativeJson.Encoder).EncodedUtf8Bytes);
        json.Write("\""u8);
    }

    /// <summary>Whether a text is empty or white space alone.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] is > (byte)' ' and < 0x7F) return false;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (!Rune.IsWhiteSpace(rune)) return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>Whether a text begins or ends with white space.</summary>
    public static bool HasWhiteEnds(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return false;
        Rune.DecodeFromUtf8(text, out var first, out _);
        Rune.DecodeLastFromUtf8(text, out var last, out _);
        return Rune.IsWhiteSpace(first) || Rune.IsWhiteSpace(last);
    }

    /// <summary>Whether a text marks that there is no value.</summary>
    public static bool IsNothing(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && MarkStarts.IndexOf(text[0]) < 0 && text[0] is > (byte)' ' and < 0x7F) return false;
        if (text.Length > LongestOnStack) return HasWhiteEnds(text) && NothingMark.Is(Encoding.UTF8.GetString(text));
        Span<char> mark = stackalloc char[LongestOnStack];
        return NothingMark.Is(mark[..Encoding.UTF8.GetChars(text, mark)]);
    }
}
