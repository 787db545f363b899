using System.Text;
using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Answers about the texts of cells in UTF-8, without making strings of them.</summary>
internal static class CellUtf8
{
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

    /// <summary>Whether a text is empty or white space alone.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text)
    {
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
        if (text.Length > LongestOnStack) return HasWhiteEnds(text) && NothingMark.Is(Encoding.UTF8.GetString(text));
        Span<char> mark = stackalloc char[LongestOnStack];
        return NothingMark.Is(mark[..Encoding.UTF8.GetChars(text, mark)]);
    }
}
