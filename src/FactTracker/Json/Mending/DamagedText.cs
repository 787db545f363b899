using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// Makes UTF-8 of text with bytes that are not UTF-8, so that it can be kept. If nothing but ASCII is around them, they are letters of
/// Windows-1252, the usual encoding of files that are not UTF-8 ("Caf\xE9"). Otherwise the text was UTF-8 and was damaged, and each becomes
/// U+FFFD.
/// </summary>
internal static class DamagedText
{
    // The characters of the bytes from 0x80 to 0x9F; the others have the code of their byte.
    private const string Windows1252 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>Repairs the inside of one string.</summary>
    /// <param name="text">The text, which is not valid UTF-8.</param>
    /// <param name="asWindows1252">Whether the bytes were read as Windows-1252 and not replaced.</param>
    public static byte[] Mend(ReadOnlySpan<byte> text, out bool asWindows1252)
    {
        var mended = new ArrayBufferWriter<byte>(text.Length * 2);
        asWindows1252 = !HasUtf8(text);
        for (var rest = text; !rest.IsEmpty;)
        {
            var isUtf8 = Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done;
            if (isUtf8 || !asWindows1252) Write(mended, rune);
            else foreach (var letter in rest[..length]) Write(mended, LetterOf(letter));
            rest = rest[length..];
        }

        return mended.WrittenSpan.ToArray();
    }

    /// <summary>Repairs the strings and names of a JSON value that is not valid UTF-8.</summary>
    public static byte[] MendStrings(ReadOnlySpan<byte> json)
    {
        var mended = new ArrayBufferWriter<byte>(json.Length * 2);
        var cursor = new JsonCursor(json);
        var copied = 0;
        while (cursor.Read())
        {
            if (cursor.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || cursor.ValueIsAscii) continue;
            if (System.Text.Unicode.Utf8.IsValid(cursor.ValueSpan)) continue;
            var start = cursor.TokenStartIndex + 1;
            mended.Write(json[copied..start]);
            mended.Write(Mend(cursor.ValueSpan, out _));
            copied = start + cursor.ValueSpan.Length;
        }

        mended.Write(json[copied..]);
        return mended.WrittenSpan.ToArray();
    }

    private static bool HasUtf8(ReadOnlySpan<byte> text)
    {
        for (var rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done && !rune.IsAscii) return true;
            rest = rest[length..];
        }

        return false;
    }

    private static Rune LetterOf(byte letter) => new(letter is >= 0x80 and <= 0x9F ? Windows1252[letter - 0x80] : (char)letter);

    private static void Write(ArrayBufferWriter<byte> text, Rune rune)
    {
        const int LongestRune = 4;
        text.Advance(rune.EncodeToUtf8(text.GetSpan(LongestRune)));
    }
}
