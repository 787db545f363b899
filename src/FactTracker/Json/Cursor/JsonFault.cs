using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Says in words what is wrong with a text that is not JSON, for people who wrote it by hand or with a script.</summary>
internal static class JsonFault
{
    private const int LongestWord = 20;
    private static readonly SearchValues<byte> NumberSigns = SearchValues.Create("-+.0123456789eE"u8);
    private const string SingleQuotes = "strings and names are in double quotes, not in single ones.";
    private const string Comment = "JSON has no comments; remove it.";
    private const string Complete = "the text ends within an object, a list or a string; the file may have been cut off.";

    /// <summary>Returns what is wrong at the place where a text stops being JSON: the end of a sentence, with its full stop.</summary>
    /// <param name="text">The text without a byte order mark.</param>
    /// <param name="isSeries">Whether the text may be several values.</param>
    public static string Describe(ReadOnlySpan<byte> text, bool isSeries = false)
    {
        var last = new JsonCursor(text);
        while (TryRead(ref last, out var isEnd))
        {
            if (!isEnd) continue;
            var behind = SkipSpace(text, last.BytesConsumed);
            if (behind == text.Length) return "it is nested too deep.";
            if (!isSeries) return Behind(text[behind..]);
            last = new JsonCursor(text, last.BytesConsumed);
            if (!TryRead(ref last, out _)) return Behind(text[SkipSpace(text, last.BytesConsumed)..]);
        }

        var rest = text[SkipSpace(text, last.BytesConsumed)..];
        return last.TokenType switch
        {
            _ when rest.IsEmpty => last.TokenType == JsonTokenType.None ? "it is empty." : Complete,
            JsonTokenType.PropertyName or JsonTokenType.None or JsonTokenType.StartArray => Value(rest, last.IsInObject),
            JsonTokenType.StartObject => Name(rest),
            _ => BehindValue(rest, last.IsInObject),
        };
    }

    // Reads the next token. The cursor does not move if there is none. A single value is at its end with the first token.
    private static bool TryRead(ref JsonCursor cursor, out bool isEnd)
    {
        isEnd = false;
        var next = cursor;
        try
        {
            if (!next.Read()) return false;
        }
        catch (JsonException)
        {
            return false;
        }

        cursor = next;
        isEnd = next.CurrentDepth == 0 && next.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        return true;
    }

    // After a comma, a name or a value is expected.
    private static string BehindValue(ReadOnlySpan<byte> rest, bool isInObject)
    {
        if (rest is [(byte)',', ..])
        {
            rest = rest[1..];
            rest = rest[SkipSpace(rest, 0)..];
            if (rest.IsEmpty) return Complete;
            if (rest is [(byte)'}' or (byte)']', ..]) return "a comma follows the last element; remove it.";
            return isInObject ? Name(rest) : Value(rest, isInObject);
        }

        return rest switch
        {
            [(byte)'/', ..] => Comment,
            [(byte)']' or (byte)'}', ..] => isInObject ? "an object ends with }, not with ]." : "a list ends with ], not with }.",
            [(byte)':', ..] => "a colon stands behind a value, not behind a name.",
            _ => $"a comma is missing before {Shown(rest)}, or a quote is missing in the text before it.",
        };
    }

    private static string Behind(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'/', ..] => Comment,
        [(byte)'}' or (byte)']', ..] => $"there is one {(char)rest[0]} too many.",
        _ => $"the value is complete, but {Shown(rest)} follows it.",
    };

    private static string Name(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'"', ..] => String(rest, "a colon is missing behind the name."),
        [(byte)'\'', ..] => SingleQuotes,
        [(byte)'/', ..] => Comment,
        [(byte)',', ..] => "there is a comma too many.",
        [(byte)']', ..] => "an object ends with }, not with ].",
        _ when IsWord(rest) => $"the name {Shown(rest)} is not in double quotes.",
        _ => $"a name in double quotes is missing before {Shown(rest)}.",
    };

    private static string Value(ReadOnlySpan<byte> rest, bool isInObject) => rest switch
    {
        [(byte)'"', ..] => String(rest, Complete),
        [(byte)'\'', ..] => SingleQuotes,
        [(byte)'/', ..] => Comment,
        [(byte)',' or (byte)'}' or (byte)']' or (byte)':', ..] => $"a value is missing before {Shown(rest)}.",
        _ when WordOf(rest) is "NaN" or "Infinity" or "-Infinity" =>
            $"{WordOf(rest)} is not a number in JSON; leave the member out, or write {{ \"unknown\": true }}.",
        _ when WordOf(rest) is "undefined" or "None" or "nil" or "NULL" or "Null" => $"{WordOf(rest)} is not JSON; write null.",
        _ when WordOf(rest) is "True" or "False" or "TRUE" or "FALSE" => "true and false are written in lower case.",
        _ when IsWord(rest) => $"the text {Shown(rest)} is not in double quotes.",
        [(byte)'+', ..] or [(byte)'.', ..] => "a number begins with a digit or a minus sign.",
        [(byte)'0', >= (byte)'0' and <= (byte)'9', ..] or [(byte)'-', (byte)'0', >= (byte)'0' and <= (byte)'9', ..] =>
            "a number other than 0 does not begin with 0; write it without, or as a string.",
        [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..] => Number(rest, isInObject),
        _ => $"a value is expected, but {Shown(rest)} follows.",
    };

    // What is wrong with a string, or with what follows it.
    private static string String(ReadOnlySpan<byte> rest, string behind)
    {
        for (var at = 1; at < rest.Length; at++)
        {
            var it = rest[at];
            if (it == '"') return SkipSpace(rest, at + 1) == rest.Length ? Complete : behind;
            if (it is (byte)'\n' or (byte)'\r') return "a string has a line break; write it as \\n, or add the missing quote.";
            if (it < ' ') return string.Create(CultureInfo.InvariantCulture, $"a string contains a control character; write \\u{it:x4}.");
            if (it != '\\') continue;
            if (!IsEscape(rest[(at + 1)..])) return "a backslash in a string begins no escape; write \\\\ for a backslash.";
            at++;
        }

        return Complete;
    }

    private static bool IsEscape(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'u', var a, var b, var c, var d, ..] => char.IsAsciiHexDigit((char)a) && char.IsAsciiHexDigit((char)b)
            && char.IsAsciiHexDigit((char)c) && char.IsAsciiHexDigit((char)d),
        [var it, ..] => "\"\\/bfnrt"u8.Contains(it),
        _ => true, // The text ends.
    };

    private static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at;
    }

    private static string Number(ReadOnlySpan<byte> rest, bool isInObject)
    {
        var length = rest.IndexOfAnyExcept(NumberSigns) is >= 0 and var end ? end : rest.Length;
        var number = new JsonCursor(rest[..length]);
        if (!TryRead(ref number, out _))
            return $"\"{Encoding.ASCII.GetString(rest[..length])}\" is not a number in JSON, as in -12.5 or 1e6.";
        var behind = rest[SkipSpace(rest, length)..];
        return behind.IsEmpty ? Complete : BehindValue(behind, isInObject);
    }

    private static bool IsWord(ReadOnlySpan<byte> rest) =>
        Rune.DecodeFromUtf8(rest, out var rune, out _) == OperationStatus.Done
        && (Rune.IsLetter(rune) || rune.Value is '_' or '$');

    private static string WordOf(ReadOnlySpan<byte> rest)
    {
        var length = 0;
        if (rest is [(byte)'-', ..]) length++;
        while (length < Math.Min(rest.Length, LongestWord) && char.IsAsciiLetterOrDigit((char)rest[length]))
        {
            length++;
        }

        return Encoding.ASCII.GetString(rest[..length]);
    }

    // The next word, or else the next character.
    private static string Shown(ReadOnlySpan<byte> rest)
    {
        if (WordOf(rest) is { Length: > 1 } word) return $"\"{word}\"";
        if (rest.IsEmpty) return "the end of the text";
        var isText = Rune.DecodeFromUtf8(rest, out var rune, out _) == OperationStatus.Done;
        if (!isText) return string.Create(CultureInfo.InvariantCulture, $"the byte 0x{rest[0]:X2}");
        return Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)
            ? string.Create(CultureInfo.InvariantCulture, $"the character U+{rune.Value:X4}")
            : rest[0] == '"' ? "a quote" : $"\"{rune}\"";
    }
}
