using System.Text.Json;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads strings, shared or not, and reports those that are too long or not valid Unicode.</summary>
internal static class Strings
{
    /// <summary>Reads a text that hardly repeats; returns null after rejecting the value.</summary>
    public static string? Text(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return Read(ref reader, context);
        context.RejectType(ref reader, "a string");
        return null;
    }

    /// <summary>Reads a text of which there are many that hardly repeat; returns the default after rejecting the value.</summary>
    public static LateText Late(ref JsonCursor reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.String && IsPlain(ref reader) && context.Texts.TryHold(reader.ValueSpan, out var held)
            ? held
            : new LateText(Text(ref reader, context));

    /// <summary>Reads a text that is likely to repeat; returns null after rejecting the value.</summary>
    public static string? Shared(ref JsonCursor reader, ReadContext context) => Pooled(ref reader, context)?.Text;

    /// <summary>Reads a shared text that must not be blank; returns null after rejecting the value.</summary>
    public static string? NotBlank(ref JsonCursor reader, ReadContext context)
    {
        if (Pooled(ref reader, context) is not { } pooled) return null;
        if (!string.IsNullOrWhiteSpace(pooled.Text)) return pooled.Text;
        context.Reject(ref reader, Rules.WrongType, "Expected a text, found an empty string.", "Remove the member.");
        return null;
    }

    /// <summary>Reads a shared text with the values created from it; returns null after rejecting the value.</summary>
    public static PooledText? Pooled(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            context.RejectType(ref reader, "a string");
            return null;
        }

        // A text that is too long is never pooled, so every pooled text is within the limits.
        if (context.Shared.Strings.TryFind(reader.ValueSpan, out var hash, out var known)) return known;
        if (Read(ref reader, context) is not { } text) return null;
        var pooled = new PooledText(text);
        if (context.LastDamaged == reader.TokenStartIndex) return pooled; // So that the next one like it is reported, too.
        context.Shared.Strings.Enter(reader.ValueSpan, hash, pooled);
        return pooled;
    }

    /// <summary>Reads the current string or name; returns null after rejecting it.</summary>
    public static string? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.ValueSpan.Length > context.Options.MaxStringBytes)
        {
            var message = $"The string is longer than the limit of {context.Options.MaxStringBytes} bytes.";
            Fail(ref reader, context, Rules.LimitPassed, message, "Shorten it, or raise MaxStringBytes.");
            return null;
        }

        if (reader.TryGetString() is { } text) return text;
        if (!Utf8.IsValid(reader.ValueSpan) && Mended(ref reader, context) is { } mended) return mended;
        const string Invalid = "The string is not valid Unicode: it has half of a surrogate pair.";
        Fail(ref reader, context, Rules.BadText, Invalid, "Write it again without that character.");
        return null;
    }

    /// <summary>
    /// Returns whether the current string or name can be kept as written. One that is too long, or not valid Unicode, is reported.
    /// </summary>
    public static bool CanBeKept(ref JsonCursor reader, ReadContext context)
    {
        var isShort = reader.ValueSpan.Length <= context.Options.MaxStringBytes;
        if (!reader.ValueIsAscii || !isShort) Read(ref reader, context);
        return isShort;
    }

    // Reads a string with bytes that are not UTF-8, and reports it. Returns null if it has half of a surrogate pair as well.
    private static string? Mended(ref JsonCursor reader, ReadContext context)
    {
        var bytes = DamagedText.Mend(reader.ValueSpan, out var asWindows1252);
        if (new JsonCursor((byte[])[(byte)'"', .. bytes, (byte)'"']) is var cursor && cursor.Read() && cursor.TryGetString() is { } text)
        {
            context.ReportDamaged(reader.TokenStartIndex, context.Show(ref reader), asWindows1252);
            return text;
        }

        return null;
    }

    private static bool IsPlain(ref JsonCursor reader) => reader.ValueIsAscii || (!reader.ValueIsEscaped && Utf8.IsValid(reader.ValueSpan));

    private static void Fail(ref JsonCursor reader, ReadContext context, Rule rule, string message, string? remedy)
    {
        context.Report(ref reader, rule, message, null, remedy);
        context.IsRejected = true;
    }
}
